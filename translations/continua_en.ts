<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>continua::ui::Changes</name>
    <message numerus="yes">
        <source>%n new sites</source>
        <translation>
            <numerusform>%n new site</numerusform>
            <numerusform>%n new sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites taken up</source>
        <translation>
            <numerusform>%n site taken up</numerusform>
            <numerusform>%n sites taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites changed</source>
        <translation>
            <numerusform>%n site changed</numerusform>
            <numerusform>%n sites changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites given up</source>
        <translation>
            <numerusform>%n site given up</numerusform>
            <numerusform>%n sites given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n racks</source>
        <translation>
            <numerusform>+%n rack</numerusform>
            <numerusform>+%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n racks</source>
        <translation>
            <numerusform>−%n rack</numerusform>
            <numerusform>−%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new links</source>
        <translation>
            <numerusform>%n new link</numerusform>
            <numerusform>%n new links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links changed</source>
        <translation>
            <numerusform>%n link changed</numerusform>
            <numerusform>%n links changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lit</source>
        <translation>
            <numerusform>%n link lit</numerusform>
            <numerusform>%n links lit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links go dark</source>
        <translation>
            <numerusform>%n link goes dark</numerusform>
            <numerusform>%n links go dark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replicas run elsewhere</source>
        <translation>
            <numerusform>%n replica runs elsewhere</numerusform>
            <numerusform>%n replicas run elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more replicas run</source>
        <translation>
            <numerusform>%n more replica runs</numerusform>
            <numerusform>%n more replicas run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replicas run no more</source>
        <translation>
            <numerusform>%n replica runs no more</numerusform>
            <numerusform>%n replicas run no more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ClipboardCommands</name>
    <message numerus="yes">
        <source>Copied %n object(s).</source>
        <translation>
            <numerusform>Copied %n object.</numerusform>
            <numerusform>Copied %n objects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Conflicts</name>
    <message numerus="yes">
        <source>%1 has %n pairs of fiber.</source>
        <translation>
            <numerusform>%1 has %n pair of fiber.</numerusform>
            <numerusform>%1 has %n pairs of fiber.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::EditCommands</name>
    <message numerus="yes">
        <source>Delete %n Objects</source>
        <translation>
            <numerusform>Delete %n Object</numerusform>
            <numerusform>Delete %n Objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks no longer fit and would be left out.</source>
        <translation>
            <numerusform>%n rack no longer fits and would be left out.</numerusform>
            <numerusform>%n racks no longer fit and would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are no candidates any more.</source>
        <translation>
            <numerusform>%n site is no candidate any more.</numerusform>
            <numerusform>%n sites are no candidates any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::FieldEditor</name>
    <message numerus="yes">
        <source>Change %1 of %n Objects</source>
        <translation>
            <numerusform>Change %1 of %n Object</numerusform>
            <numerusform>Change %1 of %n Objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::FileCommands</name>
    <message numerus="yes">
        <source>Import %n Catalog Entries</source>
        <translation>
            <numerusform>Import %n Catalog Entry</numerusform>
            <numerusform>Import %n Catalog Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came into the catalog of this project.</source>
        <translation>
            <numerusform>%n entry came into the catalog of this project.</numerusform>
            <numerusform>%n entries came into the catalog of this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::FindingWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Ghosts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>replicas</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n racks</source>
        <extracomment>On the map: so many racks come to a site, or go</extracomment>
        <translation>
            <numerusform>+%n rack</numerusform>
            <numerusform>+%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n racks</source>
        <translation>
            <numerusform>−%n rack</numerusform>
            <numerusform>−%n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be taken as they stand:</source>
        <translation>
            <numerusform>%n thing could not be taken as it stands:</numerusform>
            <numerusform>%n things could not be taken as they stand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with other figures</source>
        <translation>
            <numerusform>%n entry with other figures</numerusform>
            <numerusform>%n entries with other figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Inspector</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the issues list.</source>
        <translation>
            <numerusform>%n more in the issues list.</numerusform>
            <numerusform>%n more in the issues list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure areas</source>
        <translation>
            <numerusform>%n failure area</numerusform>
            <numerusform>%n failure areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::IssuesPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No issues. %n rules checked.</source>
        <translation>
            <numerusform>No issues. %n rule checked.</numerusform>
            <numerusform>No issues. %n rules checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues are hidden by the filter.</source>
        <translation>
            <numerusform>%n issue is hidden by the filter.</numerusform>
            <numerusform>%n issues are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::LimitPricesView</name>
    <message numerus="yes">
        <source>%n more demands</source>
        <translation>
            <numerusform>%n more demand</numerusform>
            <numerusform>%n more demands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::MapText</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) run here</source>
        <translation>
            <numerusform>%n replica runs here</numerusform>
            <numerusform>%n replicas run here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Sites</source>
        <translation>
            <numerusform>Move %n Site</numerusform>
            <numerusform>Move %n Sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::MapTip</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more links</source>
        <translation>
            <numerusform>%n more link</numerusform>
            <numerusform>%n more links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lightpath(s) would no longer close:</source>
        <translation>
            <numerusform>%n lightpath would no longer close:</numerusform>
            <numerusform>%n lightpaths would no longer close:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::MapView</name>
    <message numerus="yes">
        <source>Layers: %n hidden</source>
        <translation>
            <numerusform>Layers: %n hidden</numerusform>
            <numerusform>Layers: %n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::NetworkFindings</name>
    <message numerus="yes">
        <source>%1 The plan sends %n lightpaths of %2.</source>
        <translation>
            <numerusform>%1 The plan sends %n lightpath of %2.</numerusform>
            <numerusform>%1 The plan sends %n lightpaths of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ObjectTableModel</name>
    <message numerus="yes">
        <source>%n cells changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are reckoned and stay.</source>
        <translation>
            <numerusform>%n cell is reckoned and stays.</numerusform>
            <numerusform>%n cells are reckoned and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be used and are marked. %1</source>
        <translation>
            <numerusform>%n cell could not be used and is marked. %1</numerusform>
            <numerusform>%n cells could not be used and are marked. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::RackFindings</name>
    <message numerus="yes">
        <source>power per rack at %n</source>
        <translation>
            <numerusform>power per rack at %n</numerusform>
            <numerusform>power per rack at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>floor load at %n</source>
        <translation>
            <numerusform>floor load at %n</numerusform>
            <numerusform>floor load at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rack depth at %n</source>
        <translation>
            <numerusform>rack depth at %n</numerusform>
            <numerusform>rack depth at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>liquid cooling at %n</source>
        <translation>
            <numerusform>liquid cooling at %n</numerusform>
            <numerusform>liquid cooling at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>air cooling at %n</source>
        <translation>
            <numerusform>air cooling at %n</numerusform>
            <numerusform>air cooling at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>site power at %n</source>
        <translation>
            <numerusform>site power at %n</numerusform>
            <numerusform>site power at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room at %n</source>
        <translation>
            <numerusform>room at %n</numerusform>
            <numerusform>room at %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::RackView</name>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <extracomment>So many racks of one kind</extracomment>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Remedies</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>links</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demands then stay unserved</source>
        <translation>
            <numerusform>%n demand then stays unserved</numerusform>
            <numerusform>%n demands then stay unserved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::RemovedText</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure areas</source>
        <translation>
            <numerusform>%n failure area</numerusform>
            <numerusform>%n failure areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ScenarioCommands</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ShadowPrices</name>
    <message numerus="yes">
        <source>%n more rack positions at %1</source>
        <translation>
            <numerusform>%n more rack position at %1</numerusform>
            <numerusform>%n more rack positions at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs of fiber on %1</source>
        <translation>
            <numerusform>%n more pair of fiber on %1</numerusform>
            <numerusform>%n more pairs of fiber on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the plan gains %2 and serves %n more demands, planned anew.</source>
        <translation>
            <numerusform>%1: the plan gains %2 and serves %n more demand, planned anew.</numerusform>
            <numerusform>%1: the plan gains %2 and serves %n more demands, planned anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::SheetView</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are beyond the end of the table.</source>
        <translation>
            <numerusform>%n cell is beyond the end of the table.</numerusform>
            <numerusform>%n cells are beyond the end of the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>Fill down %n cell</numerusform>
            <numerusform>Fill down %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::TablePanel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::TemplateButton</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites, tightest latency %1</source>
        <translation>
            <numerusform>%n site, tightest latency %1</numerusform>
            <numerusform>%n sites, tightest latency %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::VerdictBar</name>
    <message numerus="yes">
        <source>%n unserved</source>
        <translation>
            <numerusform>%n unserved</numerusform>
            <numerusform>%n unserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Why</name>
    <message numerus="yes">
        <source>%n other sites could run it.</source>
        <translation>
            <numerusform>%n other site could run it.</numerusform>
            <numerusform>%n other sites could run it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more demands stay unserved, which is priced in.</source>
        <translation>
            <numerusform>%n more demand stays unserved, which is priced in.</numerusform>
            <numerusform>%n more demands stay unserved, which is priced in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer demands stay unserved, which is priced in.</source>
        <translation>
            <numerusform>%n demand fewer stays unserved, which is priced in.</numerusform>
            <numerusform>%n fewer demands stay unserved, which is priced in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other replicas then run elsewhere.</source>
        <translation>
            <numerusform>%n other replica then runs elsewhere.</numerusform>
            <numerusform>%n other replicas then run elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack positions</source>
        <translation>
            <numerusform>%n rack position</numerusform>
            <numerusform>%n rack positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::WhyPanel</name>
    <message numerus="yes">
        <source>%1 cannot run at %2: %n rules fail.</source>
        <extracomment>%1 a replica, %2 a site</extracomment>
        <translation>
            <numerusform>%1 cannot run at %2: %n rule fails.</numerusform>
            <numerusform>%1 cannot run at %2: %n rules fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::WorkloadCommands</name>
    <message numerus="yes">
        <source>Remove %n Rows</source>
        <translation>
            <numerusform>Remove %n Row</numerusform>
            <numerusform>Remove %n Rows</numerusform>
        </translation>
    </message>
</context>
</TS>
