<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>QObject</name>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Cost over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty for unserved demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capital cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yearly cost</source>
            <translation>年間費用</translation>
        </message>
        <message>
            <source>Energy per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap to the lower bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicas placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unserved</source>
            <translation>未充足</translation>
        </message>
    </context>
    <context>
        <name>continua::Application</name>
        <message>
            <source>Plans AI computing continuum deployments on a map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a template: finance, factory, logistics, entertainment, urban or blank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Continua project to open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui</name>
        <message>
            <source>Made with Natural Earth; GSHHG; place data © GeoNames (geonames.org) CC BY 4.0, modified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs workloads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lit fiber, by capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber not lit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned or optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leased service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>Power drawn and power available at a site, as in "412 kW / 500 kW"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n issue(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n replica(s) run here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leased service, %1 one way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of fiber, %2 one way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %n Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw Link %1 - %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move Waypoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove Waypoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Delete Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click selects, drag moves. Shift adds, Ctrl toggles, Alt takes the next one below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag to move the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to place a site. Hold Shift to place several.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a site, then waypoints, then another site. Backspace takes a point back, Esc cancels.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::AboutDialog</name>
        <message>
            <source>About Continua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continua %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans AI computing continuum deployments: sites, optical links and open racks on a map. It opens no network connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;p&gt;Copyright 2026 Continua contributors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with Qt, QCustomPlot, SQLite, Boost.Graph, GeographicLib, nlohmann-json and CLI11.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;p&gt;%1&lt;br&gt;%2&lt;br&gt;Licence: %3&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences and credits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Actions</name>
        <message>
            <source>New from &amp;Template...</source>
            <translation>テンプレートから新規(&amp;T)...</translation>
        </message>
        <message>
            <source>New &amp;Blank Map</source>
            <translation>空の地図(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Open...</source>
            <translation>開く(&amp;O)...</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;As...</source>
            <translation>名前を付けて保存(&amp;A)...</translation>
        </message>
        <message>
            <source>Export &amp;Report...</source>
            <translation>報告書の書き出し(&amp;R)...</translation>
        </message>
        <message>
            <source>Export &amp;Map...</source>
            <translation>地図の書き出し(&amp;M)...</translation>
        </message>
        <message>
            <source>Export &amp;Plan as JSON...</source>
            <translation>計画をJSONで書き出し(&amp;P)...</translation>
        </message>
        <message>
            <source>Export Tables as &amp;CSV...</source>
            <translation>表をCSVで書き出し(&amp;C)...</translation>
        </message>
        <message>
            <source>Export &amp;GeoJSON...</source>
            <translation>GeoJSONの書き出し(&amp;G)...</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <source>Select &amp;All Sites</source>
            <translation>すべての拠点を選択(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find or Run...</source>
            <translation>検索または実行(&amp;F)...</translation>
        </message>
        <message>
            <source>&amp;Design</source>
            <translation>設計(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Racks</source>
            <translation>ラック(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Workloads</source>
            <translation>ワークロード(&amp;W)</translation>
        </message>
        <message>
            <source>Re&amp;sults</source>
            <translation>結果(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>比較(&amp;C)</translation>
        </message>
        <message>
            <source>Re&amp;port</source>
            <translation>報告書(&amp;P)</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>拡大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>縮小(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Fit All</source>
            <translation>全体を表示(&amp;F)</translation>
        </message>
        <message>
            <source>Fit S&amp;election</source>
            <translation>選択範囲を表示(&amp;E)</translation>
        </message>
        <message>
            <source>I&amp;nspector</source>
            <translation>インスペクター(&amp;N)</translation>
        </message>
        <message>
            <source>Issues and &amp;Tables</source>
            <translation>課題と表(&amp;T)</translation>
        </message>
        <message>
            <source>Dark T&amp;heme</source>
            <translation>ダークテーマ(&amp;H)</translation>
        </message>
        <message>
            <source>F&amp;ull Screen</source>
            <translation>全画面(&amp;U)</translation>
        </message>
        <message>
            <source>Next Pane</source>
            <translation>次のペイン</translation>
        </message>
        <message>
            <source>Previous Pane</source>
            <translation>前のペイン</translation>
        </message>
        <message>
            <source>&amp;Select and Move</source>
            <translation>選択と移動(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Pan</source>
            <translation>地図を動かす(&amp;P)</translation>
        </message>
        <message>
            <source>Place S&amp;ite</source>
            <translation>拠点を置く(&amp;I)</translation>
        </message>
        <message>
            <source>Draw &amp;Link</source>
            <translation>リンクを引く(&amp;L)</translation>
        </message>
        <message>
            <source>Add &amp;Rack...</source>
            <translation>ラックを追加(&amp;R)...</translation>
        </message>
        <message>
            <source>&amp;Accept Plan into Design</source>
            <translation>計画を設計に取り込む(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Next Issue</source>
            <translation>次の課題(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous Issue</source>
            <translation>前の課題(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Keys and Steps</source>
            <translation>キーと手順(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Continua</source>
            <translation>Continuaについて(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>挿入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>計画(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::AssumptionFields</name>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Default: %1 %2. %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumption</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::Chart</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost by kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost over the horizon by kind of cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD M over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan costs nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost by site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost over the horizon by site and kind of cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Links and leases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power and cooling against limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IT power, air heat and liquid heat of each site as shares of its limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IT power</source>
            <translation>IT電力</translation>
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rack stands anywhere, and the plan orders none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency against budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network latency of each flow as a share of its budget, tightest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No routed flow has a latency budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerators</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Accelerators that workloads need, and that stand in drawn and ordered racks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accelerators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed</source>
            <translation>所要</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workload needs an accelerator.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ChartPlot</name>
        <message>
            <source>%1 more in the table below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2: %3</source>
            <extracomment>Hover over a bar: row, series, figure</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ComparePage</name>
        <message>
            <source>Compare this project with another.

Add a template or a project file: it is planned in the background and stands beside this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Project File…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add project to comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continua projects (*.continua)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: planning…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: could not be planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (baseline)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %1 out of the comparison</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Comparison</name>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MWh a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t CO₂e a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These plans do not differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost by kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost over the horizon by kind, a bar per plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD M over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to compare yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::DemandFindings</name>
        <message>
            <source>%1 %2</source>
            <comment>a finding, and its first reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 runs nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no way within the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no second path within the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there %2 of the time; %3 are asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: one path of %2 is there %3 of the time, the protected pair %4; %5 are asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no value for %2, and neither has its country: it counts as zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What cannot be met for %1 rests on a planning estimate: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::EditCommands</name>
        <message numerus="yes">
            <source>%n sites</source>
            <translation>
                <numerusform>%n拠点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links</source>
            <translation>
                <numerusform>リンク%n本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n racks</source>
            <translation>
                <numerusform>ラック%n台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workloads</source>
            <translation>
                <numerusform>ワークロード%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1を削除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n Objects</source>
            <translation>
                <numerusform>%n個を削除</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted %1: %2.</source>
            <translation>%1を削除しました: %2。</translation>
        </message>
        <message>
            <source>Deleted %1.</source>
            <translation>%1を削除しました。</translation>
        </message>
        <message>
            <source>Add %1 x %2 at %3</source>
            <translation>%3に%2を%1台追加</translation>
        </message>
        <message>
            <source>Accept Plan (%1)</source>
            <translation>計画を取り込む (%1)</translation>
        </message>
        <message>
            <source>The plan's racks and sites are part of the design now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place Site Here</source>
            <translation>ここに拠点を置く</translation>
        </message>
        <message>
            <source>Copy Coordinates</source>
            <translation>座標をコピー</translation>
        </message>
        <message>
            <source>Add Rack...</source>
            <translation>ラックを追加...</translation>
        </message>
        <message>
            <source>Show Racks</source>
            <translation>ラックを表示</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::EnergyFindings</name>
        <message>
            <source>%1 %2 (energy here costs %3 more)</source>
            <comment>a country, its price</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 draws %2 at %3, where electricity costs %4. Across the border: %5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 emits %3 a year (%4); at %5, in time as well, %6 (%7).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 counts %3 from the site's own supply. With the one factor of %4, %5, the difference to other sites there would not show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 is cheaper (%3) but dirtier (%4) than %5 (%6, %7). The objective decides.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ErrorText</name>
        <message>
            <source>%1 is %2; it must be %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is %1; it must be %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At %1 it must be %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At %1 there is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 names something that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Choose one that exists, or add it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged and was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was left as it is. Open a copy of it from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a Continua project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file that Continua has saved (*.continua).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether it was moved or renamed, and open it from where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether you may read the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written; the project is not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost: it is still open. Save it under another name or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was saved by a newer Continua.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with that version; the file was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not hold what was expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the text where it says, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is of an older version and could not be brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was left as it is. Send it to us with the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lacks a figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has moved on since; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it once more on the project as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds a name that nothing carries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a name that exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds a figure that cannot be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Enter a figure within the range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FactsTable</name>
        <message>
            <source>%1 / %2</source>
            <extracomment>Used of a limit</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links and leases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 one way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 there and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost by kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost by site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Power and cooling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT電力</translation>
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Fullest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy and carbon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned IT power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PUE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity</source>
            <translation>電力単価</translation>
        </message>
        <message>
            <source>Carbon intensity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>フロー</translation>
        </message>
        <message>
            <source>From</source>
            <translation>始点</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終点</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>not served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workload has a flow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workloads and where they run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Replica</source>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>Runs at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerators</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>CPU sleds</source>
            <translation>CPUスレッド</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried</source>
            <translation>運ぶ量</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GSNR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One way</source>
            <translation>片道</translation>
        </message>
        <message>
            <source>The plan lights no wavelength.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Length from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spectrum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drawn × route factor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leased service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack kits to order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit</source>
            <translation>キット</translation>
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mass</source>
            <translation>質量</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>The plan orders no rack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bill of materials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan orders nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerator</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>所要</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workload needs an accelerator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Figures without a published source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every figure has a published source.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Field</name>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Planning estimate: no published source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning estimate. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty; it takes %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read from "%2".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read from "%2"; it takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2; it must be %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 kW or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than 0 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 0 to 100 USD/kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 0 to 5000 g/kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 0 to 80 degrees Celsius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 0 to 10000 mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 0 to 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 TB or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 Gbit/s or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is empty; give it a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 "%2" is not known; choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 "%2" is taken by another object; each needs its own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FieldEditor</name>
        <message>
            <source>Not the default. Back to the default.</source>
            <translation>既定値ではありません。既定値に戻します。</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1を既定値に戻す</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>混在</translation>
        </message>
        <message>
            <source>The project has moved on; nothing was changed.</source>
            <translation>プロジェクトが変わったため、何も変更しませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>Change %1 of %n Objects</source>
            <translation>
                <numerusform>%n個の%1を変更</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>continua::ui::FigureText</name>
        <message>
            <source>%1 a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost over the horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Investment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty for unserved demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IT power</source>
            <translation>IT電力</translation>
        </message>
        <message>
            <source>Sites in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Lightpaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least latency slack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unserved</source>
            <translation>未充足</translation>
        </message>
        <message>
            <source>Lowest availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap to the bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transceiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amplifier</source>
            <translation>増幅器</translation>
        </message>
        <message>
            <source>ROADM degree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leased module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit</source>
            <translation>キット</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Kind of site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Fiber</source>
            <translation>ファイバー</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>Investment plus the discounted yearly cost of the horizon. The penalty for unserved demand is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is paid once: sites, racks, line systems, fiber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is paid every year: energy, rent, leases, maintenance, carbon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the plan charges itself for demand that it does not serve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned IT power x PUE x hours, all sites.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy x the carbon intensity of each site, CO2e.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate power of all racks, drawn and ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites with a rack or a workload, or newly opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks that stand and racks that the plan orders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerators in those racks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wavelengths from transceiver to transceiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smallest part of a latency budget left over, working and protection paths alike. Below zero a budget is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicas, flows and protection paths that have no place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the least available flow; a lower bound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan can be cheaper than this one by more than this share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Design rules that are broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Design rules that warn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proven optimal</source>
            <translation>最適と証明</translation>
        </message>
        <message>
            <source>Gap %1 against the candidates searched; bound %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap %1; no plan can be below %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned yet: a plan needs a site and a workload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 rack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 racks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feasible: every workload runs within its limits, with %1, for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not feasible: %1 without a place within the rules; the rest runs with %2, for %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 demand is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 demands are</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FileCommands</name>
        <message>
            <source>Unsaved Changes</source>
            <translation>保存されていない変更</translation>
        </message>
        <message>
            <source>"%1" has changes that are not saved.</source>
            <translation>「%1」には保存されていない変更があります。</translation>
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation>保存しないと失われます。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard Changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Export Report</source>
            <translation>報告書の書き出し</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Map</source>
            <translation>地図の書き出し</translation>
        </message>
        <message>
            <source>Picture or drawing (*.svg *.png *.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Plan</source>
            <translation>計画の書き出し</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Tables</source>
            <translation>表の書き出し</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Map Data</source>
            <translation>地図データの書き出し</translation>
        </message>
        <message>
            <source>GeoJSON (*.geojson)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>%1に保存しました。</translation>
        </message>
        <message>
            <source>Open Project</source>
            <translation>プロジェクトを開く</translation>
        </message>
        <message>
            <source>Continua projects (*%1);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save Project</source>
            <translation>プロジェクトを保存</translation>
        </message>
        <message>
            <source>Continua projects (*%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>%1に書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::FindingMeaning</name>
        <message>
            <source>Two sites less than 50 m apart are often one site drawn twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber is never shorter than the way over the ground and rarely three times as long. Latency and reach rest on this figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a length is known, a distance times a route factor is no substitute: submarine and mountain routes differ by a quarter and more. The given length counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No traffic can begin or end there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A site with one link is as available as that link, and one cut stops it. Availability is that of buried cable: failures per kilometer and year times the repair time of the assumptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>However well connected the sites behind it are among themselves, this one link joins them to the rest. Links to add are the shortest after which neither this link nor one of its ends cuts them off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a second route there is nothing to protect with. That is acceptable for work that can wait, not for a service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the shortest route away and searching again would report that protection is impossible. The pair with the smallest sum is found by Suurballe's method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paths share no link, but a failure of that site takes both. Ask for site-disjoint protection where that matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two links at a site do not mean protection with the same latency: after a cut, traffic takes the whole detour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faster modes need a better signal. Over a long way the fastest does not close: send slower, regenerate on the way, or improve the line. Margins are those of the line model with the band fully loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the band is full, the next wavelength needs another fiber pair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted are the light in the fiber, amplifiers, ROADMs, a transceiver pair per lightpath and a packet hop where lightpaths meet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A budget must hold on the working path and, after a cut, on the second one. Protection that meets availability here misses latency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left must cover all that is not modeled: a stronger error correction or a switch hop may take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In kilometers the detour fits; transceivers and switches take the rest. Equipment belongs in a latency budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other site with room for it is within the budget, whatever the locality rules say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nearer the site, the more of the budget is left for computing. Sites with room for the replica are listed, whatever the locality rules say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be mounted as drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With one power module lost, the shelves no longer carry the rack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame is the limit; limits are checked against nameplate figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without water cold enough the equipment must not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a site allows per rack and square meter is fixed by its building.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dense racks need power per rack, water and floor that most kinds of site do not have; this narrows where the workload can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The racks stand half empty: power and cooling per rack, not space, decide how many are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn racks and those of the plan are added up by nameplate and checked against the site after redundancy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found by letting the need of every replica grow and asking whether kits for it still fit where it runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is made for the usual need. Asked is whether kits for the peak fit beside all else at the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One limit is reached while power is left; raising that limit frees it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cooling towers come within a few kelvin of the wet bulb, dry coolers not even that. Colder water takes chillers. The wet bulb of a country is a planning estimate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demand that is not met counts with a penalty in the objective.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lower bound from cable cuts: paths in series, a pair in parallel, what both use counted once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the second path earns its price: one alone would miss the target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry the pixels to the processors, or the processors to the pixels: compared are the wavelengths for the heaviest coding and the kits at the place where the pixels arise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bit rate follows from the coding that is chosen for the flow; it is an input, not a given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work that can wait for a repair needs no second path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wavelengths that are set up in minutes can serve one flow after the other. Counted are the transceivers of each flow's own lightpaths against the busiest hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power is scarce where many workloads must stay. Whatever may leave leaves room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locality has a price: hardware that could be shared is bought for each country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices are those of the catalog per country or of the site itself; there need be no site of yours across the border yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned power times PUE times hours times the intensity of the site's supply. All budgets would hold there, too; pins are not asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One factor per country hides the difference between its regions and between supply contracts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With cost as the objective the cheaper site wins, with carbon the cleaner one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs and emissions come out too low until the figure is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the figure before acting on the verdict.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FindingModel</name>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::FindingWords</name>
        <message>
            <source>The project</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>list of names</comment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>list of names</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Findings</name>
        <message>
            <source>Two sites at one place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length below the distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length far above the distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length no route factor gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single-homed site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One link holds sites to the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trap for simple path search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both paths pass one site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long detour after a cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate against reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spectrum nearly full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency above its budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection breaks the latency budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency budget nearly used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detour leaves no time for equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must run on the spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites within the latency budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item above the top of the rack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item too wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack too deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power shelves overloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack feed overloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack too heavy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too much heat for air</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack needs water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack above the site's ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor overloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Water too warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few sites can house it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power per rack decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site out of power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site out of air cooling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site out of liquid cooling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site out of rack positions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site that fills first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seasonal peak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stranded capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate against water temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica runs nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic without a way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection cannot be had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability below target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection earns its price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry pixels or carry GPUs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coding decides the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wavelengths shared over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could leave room for others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locality forbids pooling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity cheaper across the border</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less carbon elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon factor of the site itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cheaper but dirtier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict rests on an estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would mend it:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FitText</name>
        <message>
            <source>The catalog has no such item or frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would reach %1 %3; the frame ends at %2 %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs %1 %3 and %2 are free: %4 stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is %1 mm wide; the bay has %2 mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is %1 mm deep; there are %2 mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rack would carry %1 kg; it bears %2 kg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rack would draw %1 kW; its busbar or PDUs carry %2 kW.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is cooled by liquid; this frame has no manifold.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::FlowFields</name>
        <message>
            <source>Nearest replica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency budget</source>
            <translation>遅延予算</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>No budget: any latency will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation>数え方</translation>
        </message>
        <message>
            <source>One way</source>
            <translation>片道</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>往復</translation>
        </message>
        <message>
            <source>There is no latency budget to count; enter one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation>符号化</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>通信量</translation>
        </message>
        <message>
            <source>Encoding "%1" is not one of this flow's: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed</source>
            <translation>所要</translation>
        </message>
        <message>
            <source>Not served by the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not planned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of fiber to %2, equipment counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slack</source>
            <translation>余裕</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>フロー</translation>
        </message>
        <message>
            <source>From</source>
            <translation>始点</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終点</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上り</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下り</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::HelpDialog</name>
        <message>
            <source>Keys and Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From nothing to a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;li&gt;Take a template, or a blank map.&lt;/li&gt;&lt;li&gt;Place sites and draw links; type figures into the inspector on the right.&lt;/li&gt;&lt;li&gt;Say what is to run and how fast its answers must be in Workloads.&lt;/li&gt;&lt;li&gt;Read the verdict at the lower edge; it follows every edit.&lt;/li&gt;&lt;li&gt;Follow the issues, one by one, to what is wrong.&lt;/li&gt;&lt;li&gt;Look at racks and results, compare, and export the report.&lt;/li&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Down, Page Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map: next and previous object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map: pan, or move what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map: keep a tool in hand; add to the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backspace, Enter, Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While drawing a link: take a point back, finish, give up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2 or typing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a table: edit the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys and steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::InsightFindings</name>
        <message>
            <source>%1, "%2": carrying %3 from %4 to %5 takes %6 wavelengths (%7).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is carried for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 accelerators on site instead draw %2 and cost %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 accelerators do not fit on site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is %2 in total, %3 on the busiest link (%4 wavelengths)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the coding decides the network. %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the coding decides the network. %2; the busiest link is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic with a window needs %1 transceivers if each flow has its own, %2 if wavelengths are handed on by the hour: %3 less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 uses its %2 transceivers %3 hours of the day: wavelengths set up for the window leave spectrum and ports to others, %4 transceivers are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 rather than %3 keeps %4 and room for %5 accelerators free in %6, where other workloads must stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may leave %6: at %2 instead of %3 it frees %4 and room for %5 accelerators for workloads that must stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 goes unprotected: %2 are enough for the %3 asked for, and a second path would cost %4 more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 goes unprotected: %2 are enough for the %3 asked for. There is no second path; its transceivers alone would cost %4 more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: one %2 with %3 accelerators would do for all %4, but the countries that the data must stay in keep them apart at %5.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>インスペクター</translation>
        </message>
        <message>
            <source>An entry changes all of them.</source>
            <translation>入力はすべてに反映されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n sites</source>
            <translation>
                <numerusform>%n拠点</numerusform>
            </translation>
        </message>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message numerus="yes">
            <source>%n links</source>
            <translation>
                <numerusform>リンク%n本</numerusform>
            </translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message numerus="yes">
            <source>%n racks</source>
            <translation>
                <numerusform>ラック%n台</numerusform>
            </translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>ラック</translation>
        </message>
        <message numerus="yes">
            <source>%n workloads</source>
            <translation>
                <numerusform>ワークロード%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>Of several kinds. Select objects of one kind to change them together.</source>
            <translation>種類が混ざっています。同じ種類を選ぶとまとめて変更できます。</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Nothing is selected. These hold for the whole plan.</source>
            <translation>何も選択されていません。計画全体の設定です。</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>assumption, unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links (%1)</source>
            <translation>リンク (%1)</translation>
        </message>
        <message>
            <source>Racks drawn (%1)</source>
            <translation>配置済みラック (%1)</translation>
        </message>
        <message>
            <source>Add Rack...</source>
            <translation>ラックを追加...</translation>
        </message>
        <message>
            <source>Show Racks</source>
            <translation>ラックを表示</translation>
        </message>
        <message>
            <source>Flow %1</source>
            <translation>フロー %1</translation>
        </message>
        <message>
            <source>Replica %1</source>
            <translation>レプリカ %1</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>なし。</translation>
        </message>
        <message>
            <source>Select %1</source>
            <translation>%1を選択</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the issues list.</source>
            <translation>
                <numerusform>課題一覧にあと%n件あります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>continua::ui::IssuesPanel</name>
        <message>
            <source>Filter issues</source>
            <translation>課題を絞り込む</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>課題</translation>
        </message>
        <message numerus="yes">
            <source>%n errors</source>
            <translation>
                <numerusform>エラー%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warnings</source>
            <translation>
                <numerusform>警告%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>情報%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the design...</source>
            <translation>設計を確認しています...</translation>
        </message>
        <message numerus="yes">
            <source>No issues. %n rules checked.</source>
            <translation>
                <numerusform>課題はありません。%n個の規則を確認しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n issues are hidden by the filter.</source>
            <translation>
                <numerusform>%n件が絞り込みで隠れています。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>continua::ui::KitChoices</name>
        <message>
            <source>Draws %1; a rack may draw %2 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws %1; the site has %2 of power left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heats the air with %1; %2 of air cooling are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs liquid for %1; the site has no facility water.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs liquid for %1; %2 of liquid cooling are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes liquid of up to %1; it comes with %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loads the floor with %1; it bears %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is %1 deep; there is room for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 rack positions are taken.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::KitDialog</name>
        <message>
            <source>Add Racks at %1</source>
            <translation>%1にラックを追加</translation>
        </message>
        <message>
            <source>Only what fits</source>
            <translation>置けるものだけ</translation>
        </message>
        <message>
            <source>Kits</source>
            <translation>キット</translation>
        </message>
        <message>
            <source>Kit</source>
            <translation>キット</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電力</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Mass</source>
            <translation>質量</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Number of racks</source>
            <translation>ラックの台数</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>No kit fits here. Untick "Only what fits" to see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits: %1 units, %2, %3 on the floor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not fit. %1 It can be added all the same; the issues list will say what is over its limit.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::LatencyFindings</name>
        <message>
            <source>%1: %2 one way from %3 to %4 (%5 of fiber), above the budget of %6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 from %3 to %4 and back (%5 of fiber), above the budget of %6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the second path from %2 to %3 takes %4 one way (%5), above the budget of %6: protection and latency cannot both be had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the second path from %2 to %3 takes %4 there and back (%5), above the budget of %6: protection and latency cannot both be had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 uses its budget of %2 up to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 One packet hop more (%2) would break it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must run on the spot at %2: the nearest other site with room is %3 away one way, the budget is %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must run on the spot at %2: the nearest other site with room is %3 away there and back, the budget is %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>a site, and how long it takes there</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1: within the budget of %2 from %3 are %4; what is left is for the computing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: should the direct way from %2 to %3 be cut, the detour of %4 takes %5 in fiber and %6 in equipment of the %7 there are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::LinkFields</name>
        <message>
            <source>Identity</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>Both ends are %1; a link joins two sites.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber length</source>
            <translation>ファイバー長</translation>
        </message>
        <message>
            <source>more than 0 km, and less than 40000 km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation>回線</translation>
        </message>
        <message>
            <source>Given for this link: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entered by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn %1 x route factor %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber length is %1; the straight way between the ends is %2, and no fiber is shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Route factor</source>
            <translation>経路係数</translation>
        </message>
        <message>
            <source>from 1 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set for this link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumption of the project for this distance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project's default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>By the project's assumption per km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, one way</source>
            <translation>光の片道</translation>
        </message>
        <message>
            <source>Guaranteed by the leased service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber length x latency per km of its glass; equipment not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber</source>
            <translation>ファイバー</translation>
        </message>
        <message>
            <source>Fiber pairs</source>
            <translation>心線対</translation>
        </message>
        <message>
            <source>Amplifier</source>
            <translation>増幅器</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>区間</translation>
        </message>
        <message>
            <source>%1 amplifiers, ends included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>From</source>
            <translation>始点</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終点</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Carried</source>
            <translation>運ぶ量</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Not planned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busiest hour, of the wavelengths lit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build cost</source>
            <translation>建設費</translation>
        </message>
        <message>
            <source>Yearly cost</source>
            <translation>年間費用</translation>
        </message>
        <message>
            <source>Shared risks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags and notes</source>
            <translation>タグとメモ</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::MainWindow</name>
        <message>
            <source>%1 done.</source>
            <translation>%1を行いました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>%1[*] - Continua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>元に戻す: %1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>やり直す: %1(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>%1に書き出しました。</translation>
        </message>
        <message>
            <source>Workloads</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>No workloads yet. Start from a template to see how they are described.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flows</source>
            <translation>フロー</translation>
        </message>
        <message>
            <source>No traffic yet: flows belong to workloads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issues and tables</source>
            <translation>課題と表</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>課題</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>No sites yet. Press S on the map and click where one stands.</source>
            <translation>拠点がありません。地図でSを押し、置く場所をクリックしてください。</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>No links yet. Press L on the map and click one site, then another.</source>
            <translation>リンクがありません。地図でLを押し、二つの拠点を順にクリックしてください。</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>No racks drawn. Select a site and press R; the planner orders what is missing by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>The catalog holds no assumptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issues %1</source>
            <translation>課題 %1</translation>
        </message>
        <message>
            <source>Sites %1</source>
            <translation>拠点 %1</translation>
        </message>
        <message>
            <source>Links %1</source>
            <translation>リンク %1</translation>
        </message>
        <message>
            <source>Racks %1</source>
            <translation>ラック %1</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>道具</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::MapView</name>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sites, %2 links, %3 selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click places, Shift keeps the tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press S, then click to place your first site.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Names</name>
        <message>
            <source>Core data center</source>
            <translation>コアデータセンター</translation>
        </message>
        <message>
            <source>Regional data center</source>
            <translation>地域データセンター</translation>
        </message>
        <message>
            <source>Colocation</source>
            <translation>コロケーション</translation>
        </message>
        <message>
            <source>Telecom data center</source>
            <translation>通信データセンター</translation>
        </message>
        <message>
            <source>Telecom central office</source>
            <translation>通信局舎</translation>
        </message>
        <message>
            <source>Enterprise IT room</source>
            <translation>企業IT室</translation>
        </message>
        <message>
            <source>Industrial site</source>
            <translation>産業拠点</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>エッジ</translation>
        </message>
        <message>
            <source>Amplifier hut</source>
            <translation>増幅局</translation>
        </message>
        <message>
            <source>None</source>
            <comment>APN role</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>APN-T (transceiver)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>APN-G (gateway)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>APN-I (interchange)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Existing</source>
            <translation>既設</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>N</source>
            <comment>power feeds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N+1</source>
            <comment>power feeds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2N</source>
            <comment>power feeds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>Inference</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Retrieval</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Video analytics</source>
            <translation>映像解析</translation>
        </message>
        <message>
            <source>Database replica</source>
            <translation>データベース複製</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>制御</translation>
        </message>
        <message>
            <source>Rendering</source>
            <translation>描画</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Output tokens per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video streams (1080p30)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unprotected</source>
            <translation>保護なし</translation>
        </message>
        <message>
            <source>1+1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1+1, no shared site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must run here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must not run here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep open</source>
            <translation>必ず使う</translation>
        </message>
        <message>
            <source>Keep closed</source>
            <translation>使わない</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>エネルギー</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>炭素</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Proven optimal</source>
            <translation>最適と証明</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translation>実現可能</translation>
        </message>
        <message>
            <source>Feasible, search stopped</source>
            <translation>実現可能、探索停止</translation>
        </message>
        <message>
            <source>Some demand is unserved</source>
            <translation>満たせない需要あり</translation>
        </message>
        <message>
            <source>Site opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>Line system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transceivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site rent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiber lease</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leased services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maintenance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not routed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power shelf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Battery shelf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coolant unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OU</source>
            <comment>Open rack unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>U</source>
            <comment>Rack unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation>公表値</translation>
        </message>
        <message>
            <source>Planning estimate</source>
            <translation>計画上の推定</translation>
        </message>
        <message>
            <source>OSNR polynomial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixed noise figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2 (%3)</source>
            <extracomment>A link: its two ends and its code</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>site rack</comment>
            <extracomment>A rack: its site and its name there</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>workload</comment>
            <extracomment>A workload: its name and its code</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>%1 #%2</source>
            <comment>workload replica</comment>
            <extracomment>A replica without a name: the workload and a number</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>workload replica</comment>
            <extracomment>A replica: its workload and its own name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 flow %2</source>
            <comment>workload flow</comment>
            <extracomment>A flow without a name: the workload and a number</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>workload flow</comment>
            <extracomment>A flow: its workload and its own name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>transceiver mode</comment>
            <extracomment>An optical mode: transceiver and data rate</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::NetworkFindings</name>
        <message>
            <source>%1 hangs on one link, %2, which is there %3 of the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Workloads there ask for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 That meets the %2 asked for there, yet one cut stops the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no second path from %2 to %3 exists; the one there is measures %4 and is there %5 of the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 That is enough for the %2 asked for, not for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: over %2 from %3 to %4 the rate decides the reach of %5 (%6).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 stand at one place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is given as %2, shorter than the %3 between its ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is given as %2, more than three times the %3 between its ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 measures %2 of fiber where distance times route factor would say %3 (%4 as the crow flies).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link joins %1 to the rest of the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One cut of %1 isolates %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the shortest route from %2 to %3 (%4) leaves no second one, but two disjoint routes of %5 and %6 exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: both paths pass %2, a single point of failure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2 the direct way measures %3 (%5 there and back), but its disjoint detour %4 (%6).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the %2 of spectrum on a fiber pair of %3 are taken.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ObjectTableModel</name>
        <message>
            <source>Change %1 of the Project</source>
            <translation>プロジェクトの%1を変更</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1を変更</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>%2の%1を変更</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::Palette</name>
        <message>
            <source>Go to %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>ラック</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::PinFields</name>
        <message>
            <source>Left to the planner</source>
            <translation>計画に任せる</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>利用</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Must run at</source>
            <translation>必ず置く</translation>
        </message>
        <message>
            <source>Replica</source>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>Never at</source>
            <translation>置かない</translation>
        </message>
        <message>
            <source>Codes of sites, with commas between them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::QuantityInput</name>
        <message>
            <source>a number, such as 12.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a finite number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::QuantityText</name>
        <message>
            <source>USD %1/kWh</source>
            <extracomment>Price of electricity</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD %1 bn</source>
            <comment>money</comment>
            <extracomment>Money in billions of US dollars</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD %1 M</source>
            <comment>money</comment>
            <extracomment>Money in millions of US dollars</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD %1 k</source>
            <comment>money</comment>
            <extracomment>Money in thousands of US dollars</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackCanvas</name>
        <message>
            <source>Rack elevations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left and right choose a rack, up and down an item, Alt with up or down moves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2, from %3 %4
Nameplate %5, %6, %7</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackFields</name>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>%1 has a rack "%2" already; each needs its own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power</source>
            <translation>電力</translation>
        </message>
        <message>
            <source>Nameplate, against busbar and power shelves. Planned: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor load</source>
            <translation>床荷重</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit</source>
            <translation>キット</translation>
        </message>
        <message>
            <source>Built by hand</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackFindings</name>
        <message numerus="yes">
            <source>power per rack at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>floor load at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>rack depth at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>liquid cooling at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>air cooling at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>site power at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>room at %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 can stand at %2 of %3 sites (%4). Racks of %5 and %6 fail elsewhere on %7.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 and %3 take the same slot %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 reaches up to unit %3 of %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 is %3 wide, the bay %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2 deep; the site takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 draws %2; its power shelves give %3 with a module lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 draws %2; its frame feeds %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 carries %2; its frame bears %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives %2 of heat into the air; its frame lets %3 through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs water for %2 of heat; its site has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 draws %2; its site allows %3 per rack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 loads the floor with %2; it bears %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs water of at most %2; its site supplies %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2: %3 accelerators draw %4. Power per rack asks for %5 racks, height only for %6.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackMeters</name>
        <message>
            <source>%1 / %2 %3</source>
            <comment>meter</comment>
            <extracomment>A meter: used, limit, unit</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busbar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power</source>
            <translation>電力</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Site ceiling</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackPainter</name>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty rack. Add an item, or let the planner fill it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::RackView</name>
        <message>
            <source>%1: %2, %3 accelerators</source>
            <extracomment>A kit in a menu: name, power, accelerators</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Empty Rack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the selected item or rack (Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a rack first</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rack(s)</source>
            <extracomment>So many racks of one kind</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no site yet. Place one on the map; its racks are drawn here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rack stands at %1, and the plan needs none here.
Add a rack kit, or give a workload that runs here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The design has changed meanwhile; nothing was edited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add empty rack at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mount %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove rack %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Refusals</name>
        <message>
            <source>No kit of the catalog with what is asked for fits %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rack of %2 is needed; %1 allows %3 per rack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The floor of %1 bears %3; the rack weighs %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rack is %2 deep; %1 takes racks of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 of heat go into water, and %1 has no facility water.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Water of at most %2 is needed; %1 supplies it at %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 racks are needed; %1 has room for %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 of power are needed; %1 has %3 left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 of heat go into the air; %1 can cool %3 more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 of heat go into water; %1 can cool %3 more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locality, pins and separation leave no site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not among the places that the locality rule allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2 of fiber away; %3 are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be at least %2 away; it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 shares a failure domain with another replica.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pin holds it at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pin keeps it away from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pin keeps %1 closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No route leads to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quickest way to %1 takes %2; the budget is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second path to %1 takes %2; the budget is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two paths to %1 are without a link or duct in common.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every two paths to %1 meet at a site on the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every route to %1 within the budget leaves the allowed countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light does not reach %1: the best mode lacks %2 of margin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 of spectrum are needed on the way to %1; %3 are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would cost %1, more than the %2 that leaving it unserved counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 It costs nothing more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Price over the horizon: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relax the budget to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the replica to %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the replica to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run one more replica at %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use hollow-core fiber on %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a link between %1 and %2, about %3 of fiber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect it with a second path: availability %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise what %1 offers. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise what %1 offers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the rule or pin that keeps it away from %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::Report</name>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Links and lightpaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>Workloads and where they run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Energy and carbon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bill of materials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open issues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 more stand in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Footer of the report: page and number of pages</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × this rack</source>
            <extracomment>How many racks look like the drawing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites by kind, links as geodesics with their waypoints. Wider lines carry more; dashed lines and hollow symbols are planned or candidates. Marks say where a limit is near or broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites, links and their state in the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>拠点</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PUE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>Opened by plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power and cooling against limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpaths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GSNR in 0.1 nm; the margin is what is left after penalties, required OSNR and the system margin of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks of %1, to scale in height.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerators</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No issue is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every figure that the plan rests on and that no drawn object carries. What has no published source is called a planning estimate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures without a published source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan minimizes the %1: a construction, then local improvement, every result checked against the rules of the design. Demand that cannot be served is priced and listed, never dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower bound is one for the model as stated: no plan of this design can be below it. The gap is the distance of this plan to it, as a share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty for unserved demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continua plan report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sites, %2 links, %3 workloads%4  ·  %5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan on the map.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ReportLayout</name>
        <message>
            <source>Figure %1. %2</source>
            <extracomment>Caption of a figure in the report</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ReportPage</name>
        <message>
            <source>The report stands here as soon as there is a plan. It needs a site and a workload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The design has changed since; the report follows the next plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written: %1 cannot be changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ReportPreview</name>
        <message>
            <source>Pages of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::ResultsPage</name>
        <message>
            <source>There is no plan: the design holds a figure that none can be made with. The verdict bar says which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to plan yet. A plan needs:

%1a site
%2a workload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Planning anew: the design has changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::SearchModel</name>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::SearchPalette</name>
        <message>
            <source>Find or run</source>
            <translation>検索または実行</translation>
        </message>
        <message>
            <source>Command, object or place</source>
            <translation>コマンド、対象、地名</translation>
        </message>
        <message>
            <source>Command, site, link, workload or place</source>
            <translation>コマンド、拠点、リンク、ワークロード、地名</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::Session</name>
        <message>
            <source>Untitled project</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::SiteFields</name>
        <message>
            <source>Set for this site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Default of the kind %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from -%1 to %1 degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>Power feed</source>
            <translation>給電</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Not planned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>APN role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation>緯度</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>経度</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電力</translation>
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT電力</translation>
        </message>
        <message>
            <source>Power per rack</source>
            <translation>ラック当たり電力</translation>
        </message>
        <message>
            <source>Air cooling</source>
            <translation>空冷</translation>
        </message>
        <message>
            <source>Liquid cooling</source>
            <translation>液冷</translation>
        </message>
        <message>
            <source>Liquid supply</source>
            <translation>給液温度</translation>
        </message>
        <message>
            <source>Rack positions</source>
            <translation>ラック位置</translation>
        </message>
        <message>
            <source>Floor load</source>
            <translation>床荷重</translation>
        </message>
        <message>
            <source>Deepest rack</source>
            <translation>最大奥行</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>Cost and energy</source>
            <translation>費用とエネルギー</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from 1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity</source>
            <translation>電力単価</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>炭素</translation>
        </message>
        <message>
            <source>Opening cost</source>
            <translation>開設費</translation>
        </message>
        <message>
            <source>Yearly cost</source>
            <translation>年間費用</translation>
        </message>
        <message>
            <source>Rent per kW and month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags and notes</source>
            <translation>タグとメモ</translation>
        </message>
        <message>
            <source>Jurisdictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failure domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::SiteFindings</name>
        <message>
            <source>%1 is nearly full: %2 times today's load is its limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 runs out first when all demand grows: at %2 times today's. %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 stands its peak of %3 times the usual need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 does not stand its peak of %3 times the usual need. %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs %2 of power and has %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives %2 of heat into the air and can cool %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives %2 of heat into water and can cool %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds %2 racks and has room for %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of power at %2 cannot be used. %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: at a design wet bulb of %2 water comes at %3 without chillers; %4 are planned. Chillers raise the PUE, or racks must take warmer water.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %5: at a design wet bulb of %2 water comes at %3 without chillers; %4 are planned. Chillers raise the PUE, or racks must take warmer water.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::SiteMeters</name>
        <message>
            <source>%1 / %2</source>
            <extracomment>A meter: used of a limit</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>ラック</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT電力</translation>
        </message>
        <message>
            <source>Air heat</source>
            <translation>空冷の熱</translation>
        </message>
        <message>
            <source>Liquid heat</source>
            <translation>液冷の熱</translation>
        </message>
        <message>
            <source>Largest rack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use of the site</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::StartPage</name>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Start from a template</source>
            <translation>テンプレートから始める</translation>
        </message>
        <message>
            <source>Start with your own</source>
            <translation>自分の計画で始める</translation>
        </message>
        <message>
            <source>Blank map</source>
            <translation>空の地図</translation>
        </message>
        <message>
            <source>Open a project...</source>
            <translation>プロジェクトを開く...</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使ったもの</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1を開く</translation>
        </message>
        <message>
            <source>Projects that you save stand here.</source>
            <translation>保存したプロジェクトがここに並びます。</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::TablePanel</name>
        <message>
            <source>Filter %1</source>
            <translation>%1を絞り込む</translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n rows</source>
            <translation>
                <numerusform>%n行中%1行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>continua::ui::TemplateButton</name>
        <message>
            <source>New from template %1</source>
            <translation>テンプレート%1から新規</translation>
        </message>
        <message numerus="yes">
            <source>%n sites</source>
            <translation>
                <numerusform>%n拠点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sites, tightest latency %1</source>
            <translation>
                <numerusform>%n拠点、最も厳しい遅延 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>continua::ui::Templates</name>
        <message>
            <source>Finance</source>
            <translation>金融</translation>
        </message>
        <message>
            <source>Factory</source>
            <translation>工場</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Entertainment</source>
            <translation>エンターテインメント</translation>
        </message>
        <message>
            <source>Urban</source>
            <translation>都市</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::TopBar</name>
        <message>
            <source>Find or run...  %1</source>
            <translation>検索または実行...  %1</translation>
        </message>
        <message>
            <source>Find or run</source>
            <translation>検索または実行</translation>
        </message>
        <message>
            <source>unsaved changes</source>
            <translation>未保存の変更あり</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>保存済み</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::VerdictBar</name>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>計画なし</translation>
        </message>
        <message>
            <source>Planning...</source>
            <translation>計画中...</translation>
        </message>
        <message>
            <source>Replanning; figures are of before the last edit</source>
            <translation>再計画中。数値は直前の編集より前のものです</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translation>実現可能</translation>
        </message>
        <message>
            <source>Not feasible</source>
            <translation>実現不可</translation>
        </message>
        <message>
            <source>Everything asked for is served. Show the results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some demand is not served. Show the results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost %1</source>
            <translation>費用 %1</translation>
        </message>
        <message>
            <source>Once: %1. Every year: %2. Present value over the horizon: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lower bound %1</source>
            <translation>下界 %1</translation>
        </message>
        <message>
            <source>No plan over the candidate routes searched can be below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan of this design can be below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gap %1</source>
            <translation>ギャップ %1</translation>
        </message>
        <message>
            <source>How far the plan may be above the best one, penalties for unserved demand included: %1 against %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n unserved</source>
            <translation>
                <numerusform>未充足%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>all served</source>
            <translation>すべて充足</translation>
        </message>
        <message numerus="yes">
            <source>%n issues</source>
            <translation>
                <numerusform>課題%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>no issues</source>
            <translation>課題なし</translation>
        </message>
    </context>
    <context>
        <name>continua::ui::ViolationText</name>
        <message>
            <source>The plan names something in %1 that the project does not have.</source>
            <extracomment>%1 is the name of a field of the plan</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is neither placed nor listed as unserved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 is neither routed nor listed as unserved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 has no second path, and that is not listed as unserved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is listed as unserved, but it is placed or listed twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 is listed as unserved, but it is not, or was not asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second path of flow %1 is listed as unserved, but it is not, or was not asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The penalty for what is unserved of workload %1 is said to be %2, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lease of link %1 is ordered twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is placed twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 is routed twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 does not begin where its source is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 does not end at a site that runs its replica.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is at %2 together with another replica of its workload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is %3 from another replica of its workload; at least %2 are asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 shares the failure domain %2 with another replica of its workload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is %3 of fiber away from where it must be near; at most %2 are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is only %3 away from where it must keep a distance of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replica %1 is at %2, where its locality rule does not allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 passes %2, outside the countries its data may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is pinned closed, but the plan uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The placement of replica %1 breaks a pin on %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan uses the candidate %1 without opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan opens %1, but does not use it or did not have to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The items of kit %1, ordered for %2, do not fit its slots (unit %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item of kit %1, ordered for %2, is %3 wide; the frame takes %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item of kit %1, ordered for %2, is %3 deep; the frame takes %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1, ordered for %2, draws %3; its shelves and busbar give %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The items of kit %1, ordered for %2, weigh %3; the frame bears %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1, ordered for %2, gives %3 of heat to the air; its frame can have %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1, ordered for %2, gives %3 of heat to liquid that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1, ordered for %2, draws %3; a rack there may draw %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 supplies liquid at %3, too warm for kit %1, which stands %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1 loads the floor of %2 with %3; it bears %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit %1 is too deep for %2: %3, where %4 are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The racks at %1 cannot be shared out so that workloads with racks of their own have enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replicas at %1 need %2 CPU sleds; %3 stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replicas at %1 need %2 of storage; %3 stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replicas at %1 need %2 accelerators %4; %3 stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 rack positions; the plan takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can feed %2 of IT power; the plan takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can cool %2 by air; the plan gives it %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can cool %2 by liquid; the plan gives it %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working path of flow %1 does not join up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protection path of flow %1 does not join up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The links of lightpath %1 do not join up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working path of flow %1 is said to be %2 long, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protection path of flow %1 is said to be %2 long, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working path of flow %1 takes %3; its budget is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protection path of flow %1 takes %3; its budget is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working path of flow %1 is said to take %2 one way, but it takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protection path of flow %1 is said to take %2 one way, but it takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 is said to take %2 one way, but it takes %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both paths of flow %1 use link %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both paths of flow %1 lie in the shared-risk group %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both paths of flow %1 pass %2, which the plan does not say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan says that both paths of flow %1 pass %2, but they do not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both paths of flow %1 pass %2, but they must not share a site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow %1 is said to be available %2 of the time, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 does not close: its margin is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GSNR of lightpath %1 is said to be %2, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The margin of lightpath %1 is said to be %2, but it is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 crosses %3 spans; its transceivers take %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 is %3 long; its transceivers reach %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 is said to run at %2, but its mode runs at %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot of lightpath %1, %3 around %2, is not on the flexible grid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot of lightpath %1 is %2 wide; its mode needs %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot of lightpath %1 reaches %3, past the edge of the band at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot of lightpath %1 overlaps another on %2 by %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 uses fiber pair %3 of %2, which has %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 carries %3; its rate is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lease of %1 is said to carry %2, but it carries %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightpath %1 is said to carry %2, but it carries %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The modules leased on %1 carry %2; the flows need %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line %1 for %2 says %3, but it comes to %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the plan causes the line %1 for %2 of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line %1 for %2 of %3 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is said to emit %2 a year, but it emits %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is said to use %2 a year, but it uses %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objective is said to be %1, but it is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower bound, %2, is above the objective, %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status of the plan is not what its unserved demand and its bound say.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>continua::ui::WorkloadFields</name>
        <message>
            <source>Availability target</source>
            <translation>可用性目標</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>No target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accelerators</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>Tightest budget</source>
            <translation>最も厳しい予算</translation>
        </message>
        <message>
            <source>Of its flows; each is edited in the table Flows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peak factor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Growth per year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 % or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicas at different sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placement</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISO codes of the countries where it may run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Replica</source>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation>アクセラレータ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Placed at</source>
            <translation>配置先</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Not planned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unserved</source>
            <translation>未充足</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Tags and notes</source>
            <translation>タグとメモ</translation>
        </message>
        <message>
            <source>CPU sleds</source>
            <translation>CPUスレッド</translation>
        </message>
    </context>
</TS>
