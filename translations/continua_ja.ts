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
        <translation>期間全体の費用</translation>
    </message>
    <message>
        <source>Penalty for unserved demand</source>
        <translation>未充足需要のペナルティ</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>初期費用</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>年間費用</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>年間エネルギー</translation>
    </message>
    <message>
        <source>Replicas placed</source>
        <translation>配置済みレプリカ</translation>
    </message>
    <message>
        <source>Lightpaths</source>
        <translation>光パス</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Total that is minimized</source>
        <translation>最小化する合計</translation>
    </message>
    <message>
        <source>No plan&apos;s total is below</source>
        <translation>合計の下限</translation>
    </message>
    <message>
        <source>Gap between the two</source>
        <translation>両者のギャップ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Racks added</source>
        <translation>追加ラック</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Paid yearly</source>
        <translation>年間費用</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>現在価値</translation>
    </message>
    <message>
        <source>Replicas moved</source>
        <translation>移動したレプリカ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned are %1 of the %2 token/s that the catalog holds for %3</source>
        <translation>%3についてカタログの値%2トークン/秒のうち%1を見込んでいます</translation>
    </message>
    <message>
        <source>The catalog plans %1 streams of 1080p30 for %2</source>
        <translation>カタログは%2当たり1080p30の映像%1本を見込んでいます</translation>
    </message>
</context>
<context>
    <name>continua::Application</name>
    <message>
        <source>Plans AI computing continuum deployments on a map.</source>
        <translation>AIコンピューティング・コンティニュアムの配備を地図上で計画します。</translation>
    </message>
    <message>
        <source>Start from a template: finance, factory, logistics, entertainment, urban or blank.</source>
        <translation>テンプレートから始めます: finance、factory、logistics、entertainment、urban、blank。</translation>
    </message>
    <message>
        <source>A Continua project to open.</source>
        <translation>開くContinuaプロジェクト。</translation>
    </message>
    <message>
        <source>Write pictures of every workspace and dialog into this folder, and end.</source>
        <translation>すべての作業画面とダイアログの画像をこのフォルダーに書き出して終了します。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. continua-cli plans and writes reports without one.</source>
        <translation>ウィンドウを開くディスプレイがありません。continua-cli はディスプレイなしで計画と報告書作成ができます。</translation>
    </message>
</context>
<context>
    <name>continua::ui::AboutDialog</name>
    <message>
        <source>About Continua</source>
        <translation>Continuaについて</translation>
    </message>
    <message>
        <source>Continua %1</source>
        <translation>Continua %1</translation>
    </message>
    <message>
        <source>Plans AI computing continuum deployments: sites, optical links and open racks on a map. It opens no network connection.</source>
        <translation>AIコンピューティング・コンティニュアムの配備(拠点、光リンク、オープンラック)を地図上で計画します。ネットワークには接続しません。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright 2026 Continua contributors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with Qt, QCustomPlot, SQLite, Boost.Graph, GeographicLib, nlohmann-json, yaml-cpp and CLI11.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright 2026 Continua contributors. GNU General Public License バージョン3以降に基づく自由ソフトウェアで、いかなる保証もありません。&lt;/p&gt;&lt;p&gt;Qt、QCustomPlot、SQLite、Boost.Graph、GeographicLib、nlohmann-json、yaml-cpp、CLI11を使用しています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1&lt;br&gt;%2&lt;br&gt;Licence: %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1&lt;br&gt;%2&lt;br&gt;ライセンス: %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences and credits</source>
        <translation>ライセンスと出典</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Optics</source>
        <translation>光伝送(&amp;O)</translation>
    </message>
    <message>
        <source>Add &amp;Workload</source>
        <translation>ワークロードを追加(&amp;W)</translation>
    </message>
    <message>
        <source>Add Workload of &amp;Kind</source>
        <translation>種類を選んでワークロードを追加(&amp;K)</translation>
    </message>
    <message>
        <source>Add R&amp;eplica</source>
        <translation>レプリカを追加(&amp;E)</translation>
    </message>
    <message>
        <source>Add &amp;Flow</source>
        <translation>フローを追加(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>インポート(&amp;I)...</translation>
    </message>
    <message>
        <source>Export G&amp;NPy Files...</source>
        <translation>GNPyファイルを書き出す(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Fix Issue</source>
        <translation>課題を修正(&amp;F)</translation>
    </message>
    <message>
        <source>Preview &amp;Plan</source>
        <translation>計画をプレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Apply Plan</source>
        <translation>計画を適用(&amp;A)</translation>
    </message>
    <message>
        <source>Show What the &amp;Last Edit Changed</source>
        <translation>直前の編集による変化を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why Not Here?</source>
        <translation>ここではなぜ不可か(&amp;W)</translation>
    </message>
    <message>
        <source>Next Phase</source>
        <translation>次のフェーズ</translation>
    </message>
    <message>
        <source>Previous Phase</source>
        <translation>前のフェーズ</translation>
    </message>
    <message>
        <source>Add P&amp;hase</source>
        <translation>フェーズを追加(&amp;H)</translation>
    </message>
    <message>
        <source>Remove P&amp;hase</source>
        <translation>フェーズを削除(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Scenario...</source>
        <translation>新しいシナリオ(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Duplicate Scenario</source>
        <translation>シナリオを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename Scenario...</source>
        <translation>シナリオの名前を変更(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Make It the Baseline</source>
        <translation>基準にする(&amp;M)</translation>
    </message>
    <message>
        <source>De&amp;lete Scenario</source>
        <translation>シナリオを削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open Baseline</source>
        <translation>基準を開く(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>シナリオ(&amp;C)</translation>
    </message>
    <message>
        <source>Aim at Least &amp;Cost</source>
        <translation>費用を最小にする(&amp;C)</translation>
    </message>
    <message>
        <source>Aim at Least &amp;Energy</source>
        <translation>エネルギーを最小にする(&amp;E)</translation>
    </message>
    <message>
        <source>Aim at Least Car&amp;bon</source>
        <translation>炭素を最小にする(&amp;B)</translation>
    </message>
    <message>
        <source>Aim at Least La&amp;tency</source>
        <translation>遅延を最小にする(&amp;T)</translation>
    </message>
    <message>
        <source>Aim at All, Wei&amp;ghted</source>
        <translation>すべてを加重して最小にする(&amp;G)</translation>
    </message>
    <message>
        <source>What Was Selected &amp;Before</source>
        <translation>前に選択したもの(&amp;B)</translation>
    </message>
    <message>
        <source>What Was Selected &amp;After</source>
        <translation>次に選択したもの(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No Lens</source>
        <translation>レンズなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Power Lens</source>
        <translation>電力のレンズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cooling Lens</source>
        <translation>冷却のレンズ(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompute Lens</source>
        <translation>計算のレンズ(&amp;O)</translation>
    </message>
    <message>
        <source>Optical Loa&amp;d Lens</source>
        <translation>光の負荷のレンズ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Latency Lens</source>
        <translation>遅延のレンズ(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;st Lens</source>
        <translation>費用のレンズ(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;arbon Lens</source>
        <translation>炭素のレンズ(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Lens</source>
        <translation>次のレンズ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Lens</source>
        <translation>前のレンズ(&amp;V)</translation>
    </message>
    <message>
        <source>Draw Failure &amp;Area</source>
        <translation>障害範囲を描く(&amp;A)</translation>
    </message>
    <message>
        <source>Place &amp;Note</source>
        <translation>メモを置く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測る(&amp;M)</translation>
    </message>
    <message>
        <source>Appro&amp;ve Issue</source>
        <translation>問題を承認(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>レンズ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts...</source>
        <translation>ショートカット(&amp;S)...</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Duplicate or Fill D&amp;own</source>
        <translation>複製、または下へ埋める(&amp;O)</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>構成図(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>レイヤー(&amp;Y)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Arra&amp;y...</source>
        <translation>配列(&amp;Y)...</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>左に揃える(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;Centers</source>
        <translation>左右の中央に揃える(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>右に揃える(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>上に揃える(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>上下の中央に揃える(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>下に揃える(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute Acr&amp;oss</source>
        <translation>横に等間隔(&amp;O)</translation>
    </message>
    <message>
        <source>Distribute &amp;Down</source>
        <translation>縦に等間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Arran&amp;ge Diagram</source>
        <translation>構成図を配置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Straighten Links</source>
        <translation>リンクをまっすぐに(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;nap to What Is Near</source>
        <translation>近くのものに吸着(&amp;N)</translation>
    </message>
</context>
<context>
    <name>continua::ui::ApprovalBox</name>
    <message>
        <source>Why it may stand</source>
        <translation>そのままでよい理由</translation>
    </message>
    <message>
        <source>Why the issue may stand</source>
        <translation>この問題がそのままでよい理由</translation>
    </message>
    <message>
        <source>Until when the issue may stand</source>
        <translation>いつまでそのままでよいか</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Ignore the rule %1 everywhere</source>
        <translation>規則 %1 をすべての所で無視する</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The issue is no longer counted; the list and the report show it as approved, with the reason.</source>
        <translation>この問題は数えられなくなり、一覧とレポートに承認済みとして理由と共に示されます。</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>Withdraw Approval</source>
        <translation>承認を取り消す</translation>
    </message>
</context>
<context>
    <name>continua::ui::ApprovalCommands</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 を承認</translation>
    </message>
    <message>
        <source>Withdraw approval of %1</source>
        <translation>%1 の承認を取り消す</translation>
    </message>
</context>
<context>
    <name>continua::ui::ArrayStrip</name>
    <message>
        <source> km</source>
        <extracomment>After a number: kilometers</extracomment>
        <translation> km</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>東へ</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>南へ</translation>
    </message>
    <message>
        <source>Put Up</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>既定値: %1 %2。%3</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0以上</translation>
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
    <name>continua::ui::CanvasChild</name>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Selects it, here and in every other view.</source>
        <translation>ここと他のすべての表示で選択します。</translation>
    </message>
    <message>
        <source>Selects it and goes to where it is edited.</source>
        <translation>選択し、編集する場所へ移ります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::CatalogDetails</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>質量</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>定格電力</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>標準的な電力</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>液冷に渡る熱</translation>
    </message>
    <message>
        <source>Warmest supply</source>
        <translation>許容最高供給温度</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>CPU sleds</source>
        <translation>CPU スレッド数</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>供給電力</translation>
    </message>
    <message>
        <source>Supplies at N+1</source>
        <translation>N+1 での供給電力</translation>
    </message>
    <message>
        <source>Hold-up</source>
        <translation>保持時間</translation>
    </message>
    <message>
        <source>Cools</source>
        <translation>冷却能力</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Bay width</source>
        <translation>ベイ幅</translation>
    </message>
    <message>
        <source>Outer width</source>
        <translation>外幅</translation>
    </message>
    <message>
        <source>Outer depth</source>
        <translation>外形奥行き</translation>
    </message>
    <message>
        <source>Empty mass</source>
        <translation>空の質量</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>積載質量</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>バスバー</translation>
    </message>
    <message>
        <source>PDUs</source>
        <translation>PDU</translation>
    </message>
    <message>
        <source>Air heat limit</source>
        <translation>空冷の上限</translation>
    </message>
    <message>
        <source>Liquid manifold</source>
        <translation>液冷マニホールド</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>出典: %1 (%2)</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表値</translation>
    </message>
</context>
<context>
    <name>continua::ui::CatalogField</name>
    <message>
        <source>air cooling limit</source>
        <translation>空冷の上限</translation>
    </message>
    <message>
        <source>attenuation</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>奥行</translation>
    </message>
    <message>
        <source>dispersion slope</source>
        <translation>分散スロープ</translation>
    </message>
    <message>
        <source>latency of signal processing</source>
        <translation>信号処理の遅延</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>電力単価</translation>
    </message>
    <message>
        <source>empty mass</source>
        <translation>空の質量</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>launch power</source>
        <translation>送信パワー</translation>
    </message>
    <message>
        <source>share of heat in liquid</source>
        <translation>液体に出る熱の割合</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>質量</translation>
    </message>
    <message>
        <source>nameplate power</source>
        <translation>銘板電力</translation>
    </message>
    <message>
        <source>network rate</source>
        <translation>ネットワークのレート</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>電力の上限</translation>
    </message>
    <message>
        <source>power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>required OSNR</source>
        <translation>所要OSNR</translation>
    </message>
    <message>
        <source>slot width</source>
        <translation>スロット幅</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>毎秒トークン数</translation>
    </message>
    <message>
        <source>transmitter OSNR</source>
        <translation>送信機OSNR</translation>
    </message>
    <message>
        <source>video streams (1080p30)</source>
        <translation>映像ストリーム (1080p30)</translation>
    </message>
    <message>
        <source>warmest water it takes</source>
        <translation>許容する水温の上限</translation>
    </message>
    <message>
        <source>wet bulb temperature</source>
        <translation>湿球温度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>%1 of all modes</source>
        <translation>全モードの%1</translation>
    </message>
    <message>
        <source>%1 of modes %2 to %3</source>
        <translation>モード%2から%3の%1</translation>
    </message>
</context>
<context>
    <name>continua::ui::CatalogModel</name>
    <message>
        <source>Empty rack</source>
        <translation>空のラック</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>キット</translation>
    </message>
    <message>
        <source>%1, does not fit: %2</source>
        <translation>%1、収まりません: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
</context>
<context>
    <name>continua::ui::CatalogPanel</name>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Enter takes the entry up: arrows carry it over the racks, Enter sets it down.</source>
        <translation>Enter で項目を持ち上げ、矢印キーでラック上を運び、Enter で置きます。</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Only What Fits</source>
        <translation>収まるもののみ</translation>
    </message>
    <message>
        <source>Only what fits the selected rack</source>
        <translation>選択したラックに収まるもののみ</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Only favorites</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Keep the current entry among the favorites</source>
        <translation>現在の項目をお気に入りに入れる</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Only what fits %1</source>
        <translation>%1 に収まるもののみ</translation>
    </message>
    <message>
        <source>Select a rack first</source>
        <translation>先にラックを選択してください</translation>
    </message>
    <message>
        <source>%1 shown; %2 do not fit and are left out</source>
        <translation>%1 件を表示。収まらない %2 件は省いています</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Drag an entry onto a rack, or select one and press Enter. Its figures and where they come from stand here.</source>
        <translation>項目をラックにドラッグするか、選択して Enter を押します。数値とその出典がここに表示されます。</translation>
    </message>
    <message>
        <source>Figures of the entry</source>
        <translation>項目の数値</translation>
    </message>
</context>
<context>
    <name>continua::ui::Changes</name>
    <message numerus="yes">
        <source>%n new sites</source>
        <translation>
            <numerusform>新しい拠点 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites taken up</source>
        <translation>
            <numerusform>採用される拠点 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites changed</source>
        <translation>
            <numerusform>変更される拠点 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites given up</source>
        <translation>
            <numerusform>取りやめる拠点 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n racks</source>
        <translation>
            <numerusform>+%n ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n racks</source>
        <translation>
            <numerusform>−%n ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new links</source>
        <translation>
            <numerusform>新しいリンク %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links changed</source>
        <translation>
            <numerusform>変更されるリンク %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lit</source>
        <translation>
            <numerusform>点灯するリンク %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links go dark</source>
        <translation>
            <numerusform>消灯するリンク %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replicas run elsewhere</source>
        <translation>
            <numerusform>別の場所で動くレプリカ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more replicas run</source>
        <translation>
            <numerusform>新たに動くレプリカ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replicas run no more</source>
        <translation>
            <numerusform>動かなくなるレプリカ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>continua::ui::Chart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>種類別の費用</translation>
    </message>
    <message>
        <source>Cost over the horizon by kind of cost.</source>
        <translation>期間全体の費用の種類別内訳。</translation>
    </message>
    <message>
        <source>USD M over the horizon</source>
        <translation>期間全体、百万USD</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>The plan costs nothing.</source>
        <translation>この計画に費用はかかりません。</translation>
    </message>
    <message>
        <source>Cost by site</source>
        <translation>拠点別の費用</translation>
    </message>
    <message>
        <source>Cost over the horizon by site and kind of cost.</source>
        <translation>期間全体の費用の拠点別・種類別内訳。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Links and leases</source>
        <translation>リンクと借用</translation>
    </message>
    <message>
        <source>Power and cooling against limits</source>
        <translation>電力と冷却の上限に対する割合</translation>
    </message>
    <message>
        <source>IT power, air heat and liquid heat of each site as shares of its limits.</source>
        <translation>各拠点のIT電力、空冷の熱、液冷の熱の上限に対する割合。</translation>
    </message>
    <message>
        <source>% of limit</source>
        <translation>上限に対する%</translation>
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
        <translation>上限</translation>
    </message>
    <message>
        <source>No rack stands anywhere, and the plan orders none.</source>
        <translation>ラックはどこにもなく、計画も発注しません。</translation>
    </message>
    <message>
        <source>Latency against budget</source>
        <translation>遅延と予算</translation>
    </message>
    <message>
        <source>Network latency of each flow as a share of its budget, tightest first.</source>
        <translation>各フローのネットワーク遅延が予算に占める割合(余裕の少ない順)。</translation>
    </message>
    <message>
        <source>% of budget</source>
        <translation>予算に対する%</translation>
    </message>
    <message>
        <source>Working path</source>
        <translation>現用経路</translation>
    </message>
    <message>
        <source>Protection path</source>
        <translation>予備経路</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>No routed flow has a latency budget.</source>
        <translation>経路のあるフローに遅延予算がありません。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Accelerators that workloads need, and that stand in drawn and ordered racks.</source>
        <translation>ワークロードに必要なアクセラレータと、配置済み・発注のラックにあるもの。</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>アクセラレータ数</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>No workload needs an accelerator.</source>
        <translation>アクセラレータを必要とするワークロードはありません。</translation>
    </message>
</context>
<context>
    <name>continua::ui::ChartPlot</name>
    <message>
        <source>%1 more in the table below.</source>
        <translation>ほか%1件は下の表にあります。</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>Hover over a bar: row, series, figure</extracomment>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>Copy as Image</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
</context>
<context>
    <name>continua::ui::ClipboardCommands</name>
    <message numerus="yes">
        <source>Copied %n object(s).</source>
        <translation>
            <numerusform>%n 個をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no objects of Continua.</source>
        <translation>クリップボードに Continua のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select what is to be duplicated.</source>
        <translation>複製するものを選択してください。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>An array needs sites, notes or areas that are selected, twice at least.</source>
        <translation>配列には、選択した拠点、メモ、または範囲と、2 つ以上の数が必要です。</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>Left out, for their sites are not here: %1.</source>
        <translation>拠点がここにないため除きました: %1。</translation>
    </message>
    <message>
        <source>There is nothing to be put here.</source>
        <translation>ここに置けるものがありません。</translation>
    </message>
    <message>
        <source>Put in %1.</source>
        <extracomment>What was put into the project, &quot;2 sites, 1 link&quot;; then what could not be</extracomment>
        <translation>%1 を入れました。</translation>
    </message>
    <message>
        <source>Put in %1. %2</source>
        <translation>%1 を入れました。%2</translation>
    </message>
</context>
<context>
    <name>continua::ui::ComparePage</name>
    <message>
        <source>Add Template</source>
        <translation>テンプレートを追加</translation>
    </message>
    <message>
        <source>Add Project File…</source>
        <translation>プロジェクトファイルを追加…</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>差のあるものだけ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分率</translation>
    </message>
    <message>
        <source>Add project to comparison</source>
        <translation>比較にプロジェクトを追加</translation>
    </message>
    <message>
        <source>Continua projects (*.continua)</source>
        <translation>Continuaプロジェクト (*.continua)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>%1: planning…</source>
        <translation>%1: 計画中…</translation>
    </message>
    <message>
        <source>%1: could not be planned</source>
        <translation>%1: 計画できませんでした</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (基準)</translation>
    </message>
    <message>
        <source>%1: no plan</source>
        <translation>%1: 計画なし</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1を比較から外す</translation>
    </message>
    <message>
        <source>Compare what is open with something else.

Add a scenario of this project, a template or a project file: it is planned in the background and stands beside this one.</source>
        <translation>開いているものを別のものと比較します。

このプロジェクトのシナリオ、テンプレート、またはプロジェクトファイルを追加すると、裏で計画され、横に並びます。</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>Compares with a project that is kept in a file</source>
        <translation>ファイルに保存したプロジェクトと比べます</translation>
    </message>
</context>
<context>
    <name>continua::ui::Comparison</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>MWh a year</source>
        <translation>MWh/年</translation>
    </message>
    <message>
        <source>t CO₂e a year</source>
        <translation>t CO₂e/年</translation>
    </message>
    <message>
        <source>USD M</source>
        <translation>百万USD</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>These plans do not differ.</source>
        <translation>これらの計画に差はありません。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>種類別の費用</translation>
    </message>
    <message>
        <source>Cost over the horizon by kind, a bar per plan.</source>
        <translation>期間全体の費用の種類別内訳、計画ごとに一本。</translation>
    </message>
    <message>
        <source>USD M over the horizon</source>
        <translation>期間全体、百万USD</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>比較するものがまだありません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Cost over the horizon</source>
        <translation>期間全体の費用</translation>
    </message>
    <message>
        <source>Racks by site</source>
        <translation>拠点別のラック</translation>
    </message>
</context>
<context>
    <name>continua::ui::Conflicts</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A pin holds %1 at %2.</source>
        <translation>ピンで%1が%2に固定されています。</translation>
    </message>
    <message>
        <source>A pin keeps %1 away from %2.</source>
        <translation>ピンで%1は%2に置けません。</translation>
    </message>
    <message>
        <source>A pin keeps %1 open.</source>
        <translation>ピンで%1は開設されたままです。</translation>
    </message>
    <message>
        <source>A pin keeps %1 closed.</source>
        <translation>ピンで%1は閉鎖されています。</translation>
    </message>
    <message>
        <source>%1 may be in these countries only: %2.</source>
        <translation>%1を置ける国: %2のみ。</translation>
    </message>
    <message>
        <source>%1 may be at sites with one of these tags only: %2.</source>
        <translation>%1を置けるのは次のタグの拠点のみ: %2。</translation>
    </message>
    <message>
        <source>%1 may be at sites of these kinds only: %2.</source>
        <translation>%1を置けるのは次の種類の拠点のみ: %2。</translation>
    </message>
    <message>
        <source>%1 may be at these sites only: %2.</source>
        <translation>%1を置ける拠点: %2のみ。</translation>
    </message>
    <message>
        <source>Routes of %1 stay inside these countries: %2.</source>
        <translation>%1の経路は次の国の中にとどまります: %2。</translation>
    </message>
    <message>
        <source>%1 is within %2 of fiber of %3; %4 would do.</source>
        <translation>%1は%3からファイバー長%2以内です。%4なら足ります。</translation>
    </message>
    <message>
        <source>%1 is within %2 of fiber of %3.</source>
        <translation>%1は%3からファイバー長%2以内です。</translation>
    </message>
    <message>
        <source>%1 is at least %2 away from %3; %4 can be had.</source>
        <translation>%1は%3から%2以上離れます。得られるのは%4です。</translation>
    </message>
    <message>
        <source>Replicas of %1 are at least %2 apart; %3 can be had.</source>
        <translation>%1のレプリカは互いに%2以上離れます。得られるのは%3です。</translation>
    </message>
    <message>
        <source>No two replicas of %1 share a site.</source>
        <translation>%1のレプリカは拠点を共有しません。</translation>
    </message>
    <message>
        <source>No two replicas of %1 share a failure domain.</source>
        <translation>%1のレプリカは障害ドメインを共有しません。</translation>
    </message>
    <message>
        <source>rack positions</source>
        <translation>ラック位置</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT電力</translation>
    </message>
    <message>
        <source>air cooling</source>
        <translation>空冷</translation>
    </message>
    <message>
        <source>liquid cooling</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>facility water</source>
        <translation>設備水</translation>
    </message>
    <message>
        <source>power per rack</source>
        <translation>ラック当たり電力</translation>
    </message>
    <message>
        <source>floor load</source>
        <translation>床荷重</translation>
    </message>
    <message>
        <source>depth of racks</source>
        <translation>ラックの奥行</translation>
    </message>
    <message>
        <source>Sites have no more than they have: %1.</source>
        <translation>全拠点で今以上は使えません: %1。</translation>
    </message>
    <message>
        <source>%1 has no facility water.</source>
        <translation>%1に設備水はありません。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2: %3。</translation>
    </message>
    <message>
        <source>%1, %2: %3, and %4 would do.</source>
        <translation>%1、%2: %3。%4なら足ります。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 one way.</source>
        <translation>%1は片道%2以内です。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 there and back.</source>
        <translation>%1は往復%2以内です。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 one way; %3 would do.</source>
        <translation>%1は片道%2以内です。%3なら足ります。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 there and back; %3 would do.</source>
        <translation>%1は往復%2以内です。%3なら足ります。</translation>
    </message>
    <message>
        <source>Every replica of %1 runs.</source>
        <translation>%1のすべてのレプリカが稼働します。</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>%1が稼働します。</translation>
    </message>
    <message>
        <source>%1 is carried, %2.</source>
        <translation>%1(%2)が運ばれます。</translation>
    </message>
    <message>
        <source>%1 has a second path: %2.</source>
        <translation>%1に第二の経路があります: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n pairs of fiber.</source>
        <translation>
            <numerusform>%1の心線は%n対です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving it costs %1, leaving it counts %2.</source>
        <translation>充足には%1かかり、未充足は%2と数えられます。</translation>
    </message>
    <message>
        <source>These cannot all hold, whatever the plan.</source>
        <translation>これらはどんな計画でも同時には成り立ちません。</translation>
    </message>
    <message>
        <source>The planner found no plan in which these all hold.</source>
        <translation>これらがすべて成り立つ計画は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Without any one of them, all the others can.</source>
        <translation>どれか一つを外せば、残りはすべて成り立ちます。</translation>
    </message>
    <message>
        <source>Some of them may not matter.</source>
        <translation>関係しないものが含まれている可能性があります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::DemandFindings</name>
    <message>
        <source>%1 %2</source>
        <comment>a finding, and its first reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 runs nowhere.</source>
        <translation>%1はどこにも配置されていません。</translation>
    </message>
    <message>
        <source>%1 has no way within the rules.</source>
        <translation>%1には規則を満たす経路がありません。</translation>
    </message>
    <message>
        <source>%1 has no second path within the rules.</source>
        <translation>%1には規則を満たす第二の経路がありません。</translation>
    </message>
    <message>
        <source>%1 is there %2 of the time; %3 are asked for.</source>
        <translation>%1の可用性は%2です。要求は%3です。</translation>
    </message>
    <message>
        <source>%1: one path of %2 is there %3 of the time, the protected pair %4; %5 are asked for.</source>
        <translation>%1: %2の経路一本では可用性%3、保護された対では%4、要求は%5です。</translation>
    </message>
    <message>
        <source>%1 has no value for %2, and neither has its country: it counts as zero.</source>
        <translation>%1には%2の値がなく、その国にもありません。0として数えます。</translation>
    </message>
    <message>
        <source>What cannot be met for %1 rests on figures without a published source (%2).</source>
        <translation>%1が満たせないという判断は、公表された出典のない数値(%2)に基づいています。</translation>
    </message>
    <message>
        <source>%1 is there %2 of the time; %3 are asked for. With a disjoint second path it would be %4.</source>
        <translation>%1の可用性は%2です。要求は%3です。分離した第二の経路があれば%4になります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::DiagramCommands</name>
    <message>
        <source>The diagram is arranged already.</source>
        <translation>構成図はすでに配置されています。</translation>
    </message>
    <message>
        <source>Arrange the Diagram</source>
        <translation>構成図を配置</translation>
    </message>
    <message>
        <source>The diagram is arranged.</source>
        <translation>構成図を配置しました。</translation>
    </message>
</context>
<context>
    <name>continua::ui::DuplicateStrip</name>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hash marks stand for the number: R## gives R01, R02. Names that are taken are passed over.</source>
        <translation># は番号を表します。R## は R01、R02 になります。使われている名前は飛ばします。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>continua::ui::EditCommands</name>
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
        <source>The plan&apos;s racks and sites are part of the design now.</source>
        <translation>計画のラックと拠点を設計に取り込みました。</translation>
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
    <message>
        <source>Draw Link %1 - %2</source>
        <translation>%1 - %2にリンクを引く</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Apply Plan (%1, gap %2)</source>
        <translation>計画の適用 (%1、ギャップ%2)</translation>
    </message>
    <message>
        <source>Apply Plan</source>
        <translation>計画の適用</translation>
    </message>
    <message>
        <source>The design has changed since this plan was made.</source>
        <translation>この計画を作った後で設計が変わりました。</translation>
    </message>
    <message>
        <source>Its racks were checked against the design as it is.</source>
        <translation>計画のラックを現在の設計で確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n racks no longer fit and would be left out.</source>
        <translation>
            <numerusform>%nラックは収まらなくなったため除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are no candidates any more.</source>
        <translation>
            <numerusform>%n拠点はもう候補ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them still fit.</source>
        <translation>すべて今も収まります。</translation>
    </message>
    <message>
        <source>Plan Anew, Then Apply</source>
        <translation>計画し直して適用</translation>
    </message>
    <message>
        <source>Apply What Fits</source>
        <translation>収まる分を適用</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>以前の計画</translation>
    </message>
    <message>
        <source>Open as Scenario</source>
        <translation>シナリオとして開く</translation>
    </message>
    <message>
        <source>The design as it was planned, with the plan applied, beside yours.</source>
        <translation>計画時の設計に計画を適用したものを、今の設計とは別に開きます。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Place Note</source>
        <translation>メモを置く</translation>
    </message>
    <message>
        <source>Add Note Here</source>
        <translation>ここにメモを置く</translation>
    </message>
</context>
<context>
    <name>continua::ui::EnergyFindings</name>
    <message>
        <source>%1 %2 (energy here costs %3 more)</source>
        <comment>a country, its price</comment>
        <translation>%1 %2(ここの電気代は%3高い)</translation>
    </message>
    <message>
        <source>%1 draws %2 at %3, where electricity costs %4. Across the border: %5.</source>
        <translation>%1は%3で%2を消費し、電力単価は%4です。国境の向こうでは: %5。</translation>
    </message>
    <message>
        <source>%1 at %2 emits %3 a year (%4); at %5, in time as well, %6 (%7).</source>
        <translation>%2の%1は年間%3を排出します(%4)。遅延を満たす%5なら%6です(%7)。</translation>
    </message>
    <message>
        <source>%1 at %2 counts %3 from the site&apos;s own supply. With the one factor of %4, %5, the difference to other sites there would not show.</source>
        <translation>%2の%1は、拠点自体の電源により%3と数えます。%4の一律の係数%5では、他の拠点との差が見えません。</translation>
    </message>
    <message>
        <source>%1: %2 is cheaper (%3) but dirtier (%4) than %5 (%6, %7). The objective decides.</source>
        <translation>%1: %2は%5(%6、%7)より安い(%3)ものの、排出は多くなります(%4)。目的関数が決めます。</translation>
    </message>
</context>
<context>
    <name>continua::ui::ErrorText</name>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1は%2です。%3でなければなりません。</translation>
    </message>
    <message>
        <source>There is %1; it must be %2.</source>
        <translation>%1があります。%2でなければなりません。</translation>
    </message>
    <message>
        <source>At %1 it must be %2.</source>
        <translation>%1では%2でなければなりません。</translation>
    </message>
    <message>
        <source>At %1 there is %2.</source>
        <translation>%1に%2があります。</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>場所は%1です。</translation>
    </message>
    <message>
        <source>It says %1.</source>
        <translation>内容は%1です。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1は中止されました。</translation>
    </message>
    <message>
        <source>%1 names something that is not there.</source>
        <translation>%1は存在しないものを指しています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one that exists, or add it first.</source>
        <translation>何も変更していません。存在するものを選ぶか、先に追加してください。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1が二重にあります。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>どちらかに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened.</source>
        <translation>%1は壊れているため開きませんでした。</translation>
    </message>
    <message>
        <source>The file was left as it is. Open a copy of it from a backup.</source>
        <translation>ファイルはそのままです。バックアップの写しを開いてください。</translation>
    </message>
    <message>
        <source>%1 is not a Continua project.</source>
        <translation>%1はContinuaのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>Open a file that Continua has saved (*.continua).</source>
        <translation>Continuaで保存したファイル (*.continua) を開いてください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and open it from where it is now.</source>
        <translation>移動や改名がないか調べ、今ある場所から開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>Look whether you may read the file and its folder.</source>
        <translation>ファイルとフォルダーの読み取り権限を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written; the project is not saved.</source>
        <translation>%1に書き込めません。プロジェクトは保存されていません。</translation>
    </message>
    <message>
        <source>Nothing is lost: it is still open. Save it under another name or folder.</source>
        <translation>失われたものはなく、開いたままです。別の名前かフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Continua.</source>
        <translation>%1はより新しいContinuaで保存されています。</translation>
    </message>
    <message>
        <source>Open it with that version; the file was left as it is.</source>
        <translation>その版で開いてください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected.</source>
        <translation>%1の内容が想定と異なります。</translation>
    </message>
    <message>
        <source>Mend the text where it says, and try again.</source>
        <translation>示された箇所を直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is of an older version and could not be brought up to date.</source>
        <translation>%1は古い版のもので、更新できませんでした。</translation>
    </message>
    <message>
        <source>The file was left as it is. Send it to us with the details.</source>
        <translation>ファイルはそのままです。詳細を添えてお送りください。</translation>
    </message>
    <message>
        <source>%1 lacks a figure.</source>
        <translation>%1に数値がありません。</translation>
    </message>
    <message>
        <source>Enter it, and try again.</source>
        <translation>入力して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The project has moved on since; nothing was changed.</source>
        <translation>その間にプロジェクトが変わったため、何も変更していません。</translation>
    </message>
    <message>
        <source>Do it once more on the project as it is now.</source>
        <translation>今のプロジェクトでもう一度行ってください。</translation>
    </message>
    <message>
        <source>%1 holds a name that nothing carries.</source>
        <translation>%1に、どれにも当てはまらない名前があります。</translation>
    </message>
    <message>
        <source>Use a name that exists.</source>
        <translation>存在する名前を使ってください。</translation>
    </message>
    <message>
        <source>%1 holds a figure that cannot be.</source>
        <translation>%1にあり得ない数値があります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a figure within the range.</source>
        <translation>何も変更していません。範囲内の数値を入力してください。</translation>
    </message>
    <message>
        <source>It</source>
        <translation>それ</translation>
    </message>
</context>
<context>
    <name>continua::ui::FactsTable</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Used of a limit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Links and leases</source>
        <translation>リンクと借用</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>年間</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>%1 one way</source>
        <translation>片道%1</translation>
    </message>
    <message>
        <source>%1 there and back</source>
        <translation>往復%1</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>種類別の費用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cost by site</source>
        <translation>拠点別の費用</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>電力と冷却</translation>
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
        <translation>最大使用率</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>エネルギーと炭素</translation>
    </message>
    <message>
        <source>Planned IT power</source>
        <translation>計画IT電力</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>年間エネルギー</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電力単価</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>炭素強度</translation>
    </message>
    <message>
        <source>Carbon per year</source>
        <translation>年間炭素排出</translation>
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
        <translation>レート</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>現用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
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
        <translation>未充足</translation>
    </message>
    <message>
        <source>No workload has a flow.</source>
        <translation>フローを持つワークロードはありません。</translation>
    </message>
    <message>
        <source>Workloads and where they run</source>
        <translation>ワークロードと配置先</translation>
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
        <translation>配置先</translation>
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
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>There is no workload.</source>
        <translation>ワークロードはありません。</translation>
    </message>
    <message>
        <source>Lightpaths</source>
        <translation>光パス</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>運ぶ量</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>GSNR</source>
        <translation>GSNR</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>マージン</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>片道</translation>
    </message>
    <message>
        <source>The plan lights no wavelength.</source>
        <translation>計画は波長を点灯しません。</translation>
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
        <translation>長さの根拠</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>drawn × route factor</source>
        <translation>作図距離 × 経路係数</translation>
    </message>
    <message>
        <source>Leased service</source>
        <translation>借用サービス</translation>
    </message>
    <message>
        <source>%1 leased</source>
        <translation>借用%1</translation>
    </message>
    <message>
        <source>There is no link.</source>
        <translation>リンクはありません。</translation>
    </message>
    <message>
        <source>Rack kits to order</source>
        <translation>発注するラックキット</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>キット</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Nameplate</source>
        <translation>銘板電力</translation>
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
        <translation>計画はラックを発注しません。</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部材表</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>The plan orders nothing.</source>
        <translation>計画は何も発注しません。</translation>
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
        <translation>設置</translation>
    </message>
    <message>
        <source>No workload needs an accelerator.</source>
        <translation>アクセラレータを必要とするワークロードはありません。</translation>
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
        <translation>公表された出典のない数値</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>Every figure has a published source.</source>
        <translation>すべての数値に公表された出典があります。</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>始点 – 終点</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>regenerated at %1</source>
        <translation>%1で再生</translation>
    </message>
    <message>
        <source>%1; regenerated at %2</source>
        <translation>%1、%2で再生</translation>
    </message>
    <message>
        <source>Cost by site and kind</source>
        <translation>拠点と種類ごとの費用</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最初に尽きるもの</translation>
    </message>
    <message>
        <source>Demand can grow to</source>
        <translation>需要の伸びの限度</translation>
    </message>
    <message>
        <source>Then runs out</source>
        <translation>そこで尽きるもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left over and of no use then</source>
        <translation>余って使えなくなるもの</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>A multiple of the demand of now</extracomment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>The plan runs nothing that needs compute.</source>
        <translation>この計画では計算資源を要するものは動きません。</translation>
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
        <translation>計画上の推定: 公表された出典なし。</translation>
    </message>
    <message>
        <source>Planning estimate. %1</source>
        <translation>計画上の推定。%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>出典: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is empty; it takes %2.</source>
        <translation>%1が空です。入力できるのは%2です。</translation>
    </message>
    <message>
        <source>%1 cannot be read from &quot;%2&quot;.</source>
        <translation>%1を「%2」から読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be read from &quot;%2&quot;; it takes %3.</source>
        <translation>%1を「%2」から読み取れません。入力できるのは%3です。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1は%2です。%3でなければなりません。</translation>
    </message>
    <message>
        <source>0 kW or more</source>
        <translation>0 kW以上</translation>
    </message>
    <message>
        <source>more than 0 ms</source>
        <translation>0 msより大きい値</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0以上</translation>
    </message>
    <message>
        <source>from 0 to 100 USD/kWh</source>
        <translation>0から100 USD/kWhまで</translation>
    </message>
    <message>
        <source>from 0 to 5000 g/kWh</source>
        <translation>0から5000 g/kWhまで</translation>
    </message>
    <message>
        <source>from 0 to 80 degrees Celsius</source>
        <translation>摂氏0から80度まで</translation>
    </message>
    <message>
        <source>from 0 to 10000 mm</source>
        <translation>0から10000 mmまで</translation>
    </message>
    <message>
        <source>from 0 to 100 %</source>
        <translation>0から100 %まで</translation>
    </message>
    <message>
        <source>0 TB or more</source>
        <translation>0 TB以上</translation>
    </message>
    <message>
        <source>0 Gbit/s or more</source>
        <translation>0 Gbit/s以上</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 is empty; give it a text.</source>
        <translation>%1が空です。文字を入力してください。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not known; choose one from the list.</source>
        <translation>%1「%2」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is taken by another object; each needs its own.</source>
        <translation>%1「%2」は他の対象が使っています。それぞれ別の値が必要です。</translation>
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
        <translation>年間%1</translation>
    </message>
    <message>
        <source>Cost over the horizon</source>
        <translation>期間全体の費用</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>年間費用</translation>
    </message>
    <message>
        <source>Penalty for unserved demand</source>
        <translation>未充足需要のペナルティ</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>年間エネルギー</translation>
    </message>
    <message>
        <source>Carbon per year</source>
        <translation>年間炭素排出</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT電力</translation>
    </message>
    <message>
        <source>Sites in use</source>
        <translation>使用拠点</translation>
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
        <translation>光パス</translation>
    </message>
    <message>
        <source>Least latency slack</source>
        <translation>遅延余裕の最小値</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Lowest availability</source>
        <translation>可用性の最低値</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Rack frame</source>
        <translation>ラックフレーム</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Amplifier</source>
        <translation>増幅器</translation>
    </message>
    <message>
        <source>ROADM degree</source>
        <translation>ROADMディグリー</translation>
    </message>
    <message>
        <source>Leased module</source>
        <translation>借用モジュール</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
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
        <translation>拠点の種類</translation>
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
        <translation>投資と、期間の割引後の年間費用の和です。未充足需要のペナルティは含みません。</translation>
    </message>
    <message>
        <source>What is paid once: sites, racks, line systems, fiber.</source>
        <translation>一度だけ支払うもの: 拠点、ラック、伝送装置、ファイバー。</translation>
    </message>
    <message>
        <source>What is paid every year: energy, rent, leases, maintenance, carbon.</source>
        <translation>毎年支払うもの: エネルギー、賃料、借用、保守、炭素。</translation>
    </message>
    <message>
        <source>What the plan charges itself for demand that it does not serve.</source>
        <translation>計画が、満たさない需要について自らに課す額です。</translation>
    </message>
    <message>
        <source>Planned IT power x PUE x hours, all sites.</source>
        <translation>計画IT電力 × PUE × 時間、全拠点。</translation>
    </message>
    <message>
        <source>Energy x the carbon intensity of each site, CO2e.</source>
        <translation>エネルギー × 各拠点の炭素強度、CO2e。</translation>
    </message>
    <message>
        <source>Nameplate power of all racks, drawn and ordered.</source>
        <translation>配置済みと発注の全ラックの銘板電力。</translation>
    </message>
    <message>
        <source>Sites with a rack or a workload, or newly opened.</source>
        <translation>ラックまたはワークロードのある拠点、新たに開く拠点。</translation>
    </message>
    <message>
        <source>Racks that stand and racks that the plan orders.</source>
        <translation>既にあるラックと計画が発注するラック。</translation>
    </message>
    <message>
        <source>Accelerators in those racks.</source>
        <translation>それらのラックにあるアクセラレータ。</translation>
    </message>
    <message>
        <source>Wavelengths from transceiver to transceiver.</source>
        <translation>トランシーバーからトランシーバーまでの波長。</translation>
    </message>
    <message>
        <source>The smallest part of a latency budget left over, working and protection paths alike. Below zero a budget is broken.</source>
        <translation>遅延予算の残りの最小の割合。現用経路と予備経路の両方を見ます。0を下回ると予算超過です。</translation>
    </message>
    <message>
        <source>Replicas, flows and protection paths that have no place.</source>
        <translation>場所のないレプリカ、フロー、予備経路。</translation>
    </message>
    <message>
        <source>Of the least available flow; a lower bound.</source>
        <translation>可用性の最も低いフローの値(下限)。</translation>
    </message>
    <message>
        <source>Design rules that are broken.</source>
        <translation>破られた設計規則。</translation>
    </message>
    <message>
        <source>Design rules that warn.</source>
        <translation>警告を出す設計規則。</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>まだ計画していません</translation>
    </message>
    <message>
        <source>Nothing is planned yet: a plan needs a site and a workload.</source>
        <translation>まだ何も計画していません。計画には拠点とワークロードが必要です。</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>ラック1台</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>ラック%1台</translation>
    </message>
    <message>
        <source>Feasible: every workload runs within its limits, with %1, for %2.</source>
        <translation>実現可能: すべてのワークロードが制限内で稼働します。%1、費用%2。</translation>
    </message>
    <message>
        <source>Not feasible: %1 without a place within the rules; the rest runs with %2, for %3.</source>
        <translation>実現不可: %1。残りは%2、費用%3で稼働します。</translation>
    </message>
    <message>
        <source>1 demand is</source>
        <translation>規則を満たす場所のない需要が1件あります</translation>
    </message>
    <message>
        <source>%1 demands are</source>
        <translation>規則を満たす場所のない需要が%1件あります</translation>
    </message>
    <message>
        <source>Gap of the total to its bound</source>
        <translation>合計と下限のギャップ</translation>
    </message>
    <message>
        <source>No plan can be better than this one by more than this share of the total: cost and penalties for unserved demand together.</source>
        <translation>費用と未充足需要のペナルティを合わせた合計で、この割合を超えてこれより良い計画はあり得ません。</translation>
    </message>
    <message>
        <source>Proven: no plan is better</source>
        <translation>証明済み: これより良い計画はありません</translation>
    </message>
    <message>
        <source>With %1 of penalties for what is not served the total is %2; over the routes searched no plan&apos;s total can be below %3 (gap %4)</source>
        <translation>未充足分のペナルティ%1を加えた合計は%2です。探索した経路の範囲では、どの計画の合計も%3を下回りません(ギャップ%4)</translation>
    </message>
    <message>
        <source>With %1 of penalties for what is not served the total is %2; no plan&apos;s total can be below %3 (gap %4)</source>
        <translation>未充足分のペナルティ%1を加えた合計は%2です。どの計画の合計も%3を下回りません(ギャップ%4)</translation>
    </message>
    <message>
        <source>Penalties for what is not served counted in, the plan stands at %1; no plan can be below %2 (gap %3)</source>
        <translation>未充足分のペナルティを含めた計画の値は%1です。どの計画も%2を下回りません(ギャップ%3)</translation>
    </message>
    <message>
        <source>Over the routes searched no plan can be below %1 (gap %2)</source>
        <translation>探索した経路の範囲では、どの計画も%1を下回りません(ギャップ%2)</translation>
    </message>
    <message>
        <source>No plan can be below %1 (gap %2)</source>
        <translation>どの計画も%1を下回りません(ギャップ%2)</translation>
    </message>
</context>
<context>
    <name>continua::ui::FileCommands</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changes that are not saved.</source>
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
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>地図の書き出し</translation>
    </message>
    <message>
        <source>Picture or drawing (*.svg *.png *.pdf)</source>
        <translation>画像または図面 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation>計画の書き出し</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Tables</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Map Data</source>
        <translation>地図データの書き出し</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
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
        <translation>Continuaプロジェクト (*%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Continua projects (*%1)</source>
        <translation>Continuaプロジェクト (*%1)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>Export GNPy Files</source>
        <translation>GNPyファイルの書き出し</translation>
    </message>
    <message>
        <source>The catalog of this project has all of it already.</source>
        <translation>このプロジェクトのカタログには、すべてすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Catalog Entries</source>
        <translation>
            <numerusform>カタログの%n項目のインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came into the catalog of this project.</source>
        <translation>
            <numerusform>%n項目をこのプロジェクトのカタログに取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Network of GNPy, or Equipment for the Catalog</source>
        <translation>GNPyのネットワーク、またはカタログの機器のインポート</translation>
    </message>
    <message>
        <source>GNPy, catalog or NetBox types (*.json *.yaml *.yml);;All files (*)</source>
        <translation>GNPy、カタログ、NetBox の型 (*.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>continua::ui::FindingMeaning</name>
    <message>
        <source>Two sites less than 50 m apart are often one site drawn twice.</source>
        <translation>50 m未満しか離れていない二つの拠点は、同じ拠点を二度描いたものであることがよくあります。</translation>
    </message>
    <message>
        <source>Fiber is never shorter than the way over the ground and rarely three times as long. Latency and reach rest on this figure.</source>
        <translation>ファイバーは地表の距離より短くなることはなく、三倍になることもまれです。遅延と到達距離はこの数値に基づきます。</translation>
    </message>
    <message>
        <source>Where a length is known, a distance times a route factor is no substitute: submarine and mountain routes differ by a quarter and more. The given length counts.</source>
        <translation>長さが分かっている場合、距離 × 経路係数は代わりになりません。海底や山地の経路では四分の一以上ずれます。与えられた長さを使います。</translation>
    </message>
    <message>
        <source>No traffic can begin or end there.</source>
        <translation>ここでは通信を開始も終了もできません。</translation>
    </message>
    <message>
        <source>A site with one link is as available as that link, and one cut stops it. Availability is that of buried cable: failures per kilometer and year times the repair time of the assumptions.</source>
        <translation>リンクが一本の拠点の可用性はそのリンクの可用性で、一箇所の切断で止まります。可用性は埋設ケーブルのもので、前提にある距離・年当たりの故障数と修理時間から求めます。</translation>
    </message>
    <message>
        <source>However well connected the sites behind it are among themselves, this one link joins them to the rest. Links to add are the shortest after which neither this link nor one of its ends cuts them off.</source>
        <translation>その先の拠点同士がどれほどよく結ばれていても、残りとつなぐのはこのリンク一本だけです。追加すべきリンクは、このリンクやその端が切れても孤立しなくなる最短のものです。</translation>
    </message>
    <message>
        <source>Without a second route there is nothing to protect with. That is acceptable for work that can wait, not for a service.</source>
        <translation>第二の経路がなければ保護できません。待てる作業なら許容できますが、サービスには向きません。</translation>
    </message>
    <message>
        <source>The paths share no link, but a failure of that site takes both. Ask for site-disjoint protection where that matters.</source>
        <translation>経路はリンクを共有しませんが、その拠点の障害で両方が失われます。重要な場合は拠点も分離した保護を要求してください。</translation>
    </message>
    <message>
        <source>Two links at a site do not mean protection with the same latency: after a cut, traffic takes the whole detour.</source>
        <translation>拠点にリンクが二本あっても、同じ遅延で保護されるとは限りません。切断後の通信は迂回路全体を通ります。</translation>
    </message>
    <message>
        <source>When the band is full, the next wavelength needs another fiber pair.</source>
        <translation>帯域がいっぱいになると、次の波長には別の心線対が必要です。</translation>
    </message>
    <message>
        <source>Counted are the light in the fiber, amplifiers, ROADMs, a transceiver pair per lightpath and a packet hop where lightpaths meet.</source>
        <translation>ファイバー中の光、増幅器、ROADM、光パスごとのトランシーバー対、光パスが接続する箇所のパケット中継を数えています。</translation>
    </message>
    <message>
        <source>A budget must hold on the working path and, after a cut, on the second one. Protection that meets availability here misses latency.</source>
        <translation>予算は現用経路でも、切断後の第二の経路でも守る必要があります。可用性を満たす保護がここでは遅延を満たしません。</translation>
    </message>
    <message>
        <source>What is left must cover all that is not modeled: a stronger error correction or a switch hop may take it.</source>
        <translation>残りは、モデルにないすべてを賄う必要があります。より強い誤り訂正やスイッチ一段で使い切ることがあります。</translation>
    </message>
    <message>
        <source>In kilometers the detour fits; transceivers and switches take the rest. Equipment belongs in a latency budget.</source>
        <translation>距離では迂回路は収まりますが、トランシーバーとスイッチが残りを使います。機器も遅延予算に含めます。</translation>
    </message>
    <message>
        <source>No other site with room for it is within the budget, whatever the locality rules say.</source>
        <translation>地域規則がどうであれ、場所のある他の拠点は予算内にありません。</translation>
    </message>
    <message>
        <source>The nearer the site, the more of the budget is left for computing. Sites with room for the replica are listed, whatever the locality rules say.</source>
        <translation>拠点が近いほど、予算のうち計算に使える分が増えます。地域規則にかかわらず、レプリカの場所がある拠点を挙げています。</translation>
    </message>
    <message>
        <source>It cannot be mounted as drawn.</source>
        <translation>描かれたとおりには搭載できません。</translation>
    </message>
    <message>
        <source>With one power module lost, the shelves no longer carry the rack.</source>
        <translation>電源モジュールを一つ失うと、電源シェルフがラックを賄えません。</translation>
    </message>
    <message>
        <source>The frame is the limit; limits are checked against nameplate figures.</source>
        <translation>上限はフレームです。上限は銘板値で確認します。</translation>
    </message>
    <message>
        <source>Without water cold enough the equipment must not run.</source>
        <translation>十分に冷たい水がなければ、機器を動かしてはいけません。</translation>
    </message>
    <message>
        <source>What a site allows per rack and square meter is fixed by its building.</source>
        <translation>ラック当たり、平方メートル当たりの許容値は建物で決まります。</translation>
    </message>
    <message>
        <source>Dense racks need power per rack, water and floor that most kinds of site do not have; this narrows where the workload can be.</source>
        <translation>高密度のラックには、多くの種類の拠点にはないラック当たり電力、水、床が必要です。ワークロードの置き場所が限られます。</translation>
    </message>
    <message>
        <source>The racks stand half empty: power and cooling per rack, not space, decide how many are needed.</source>
        <translation>ラックは半分空いています。必要な台数を決めるのは空間ではなく、ラック当たりの電力と冷却です。</translation>
    </message>
    <message>
        <source>Drawn racks and those of the plan are added up by nameplate and checked against the site after redundancy.</source>
        <translation>配置済みと計画のラックを銘板値で合計し、冗長分を除いた拠点の値と照合します。</translation>
    </message>
    <message>
        <source>Found by letting the need of every replica grow and asking whether kits for it still fit where it runs.</source>
        <translation>すべてのレプリカの需要を増やしていき、そのためのキットが稼働先にまだ収まるかを調べて求めました。</translation>
    </message>
    <message>
        <source>The plan is made for the usual need. Asked is whether kits for the peak fit beside all else at the site.</source>
        <translation>計画は通常の需要に対するものです。ピーク用のキットが拠点の他の機器と並べて収まるかを調べました。</translation>
    </message>
    <message>
        <source>One limit is reached while power is left; raising that limit frees it.</source>
        <translation>電力が残っているのに一つの上限に達しています。その上限を引き上げると電力を使えます。</translation>
    </message>
    <message>
        <source>Cooling towers come within a few kelvin of the wet bulb, dry coolers not even that. Colder water takes chillers. The wet bulb of a country is a planning estimate.</source>
        <translation>冷却塔の水温は湿球温度の数ケルビン上まで、乾式冷却器はそこまでも下がりません。より冷たい水には冷凍機が必要です。国の湿球温度は計画上の推定です。</translation>
    </message>
    <message>
        <source>Demand that is not met counts with a penalty in the objective.</source>
        <translation>満たされない需要は、ペナルティとして目的関数に入ります。</translation>
    </message>
    <message>
        <source>A lower bound from cable cuts: paths in series, a pair in parallel, what both use counted once.</source>
        <translation>ケーブル切断による下限です。経路は直列、対は並列、両方が使うものは一度だけ数えます。</translation>
    </message>
    <message>
        <source>Here the second path earns its price: one alone would miss the target.</source>
        <translation>ここでは第二の経路に見合う効果があります。一本では目標に届きません。</translation>
    </message>
    <message>
        <source>Carry the pixels to the processors, or the processors to the pixels: compared are the wavelengths for the heaviest coding and the kits at the place where the pixels arise.</source>
        <translation>画素をプロセッサーへ運ぶか、プロセッサーを画素へ運ぶか。最も重い符号化に必要な波長と、画素が生じる場所に置くキットを比較しています。</translation>
    </message>
    <message>
        <source>The bit rate follows from the coding that is chosen for the flow; it is an input, not a given.</source>
        <translation>ビットレートはフローに選んだ符号化で決まります。与件ではなく入力です。</translation>
    </message>
    <message>
        <source>Work that can wait for a repair needs no second path.</source>
        <translation>修理を待てる作業に第二の経路は要りません。</translation>
    </message>
    <message>
        <source>Wavelengths that are set up in minutes can serve one flow after the other. Counted are the transceivers of each flow&apos;s own lightpaths against the busiest hour.</source>
        <translation>数分で設定できる波長は、フローを順に運べます。各フロー専用の光パスのトランシーバー数を、最も混む時間帯と比べています。</translation>
    </message>
    <message>
        <source>Power is scarce where many workloads must stay. Whatever may leave leaves room.</source>
        <translation>多くのワークロードが留まらなければならない場所では電力が不足します。離れられるものが離れると余裕ができます。</translation>
    </message>
    <message>
        <source>Locality has a price: hardware that could be shared is bought for each country.</source>
        <translation>地域規則には代償があります。共用できるハードウェアを国ごとに購入することになります。</translation>
    </message>
    <message>
        <source>Prices are those of the catalog per country or of the site itself; there need be no site of yours across the border yet.</source>
        <translation>価格はカタログの国別の値、または拠点自体の値です。国境の向こうに自分の拠点がまだなくても構いません。</translation>
    </message>
    <message>
        <source>Planned power times PUE times hours times the intensity of the site&apos;s supply. All budgets would hold there, too; pins are not asked.</source>
        <translation>計画電力 × PUE × 時間 × 拠点の電源の強度。すべての予算はそこでも守られます。固定指定は考慮しません。</translation>
    </message>
    <message>
        <source>One factor per country hides the difference between its regions and between supply contracts.</source>
        <translation>国ごとに一つの係数では、地域や供給契約の違いが隠れます。</translation>
    </message>
    <message>
        <source>With cost as the objective the cheaper site wins, with carbon the cleaner one.</source>
        <translation>費用が目的なら安い拠点が、炭素が目的なら排出の少ない拠点が選ばれます。</translation>
    </message>
    <message>
        <source>Costs and emissions come out too low until the figure is given.</source>
        <translation>数値を入れるまで、費用と排出は小さすぎる値になります。</translation>
    </message>
    <message>
        <source>Check the figure before acting on the verdict.</source>
        <translation>判定に基づいて動く前に、この数値を確認してください。</translation>
    </message>
    <message>
        <source>Taking the shortest route away and searching again would report that protection is impossible. The pair with the smallest sum is found by Suurballe&apos;s method, and the planner uses it: there is nothing to mend.</source>
        <translation>最短経路を取り除いて再び探すと、保護は不可能だと報告されてしまいます。合計が最小となる経路の組はSuurballeの方法で求められ、プランナーはそれを使います。修正すべきものはありません。</translation>
    </message>
    <message>
        <source>Faster modes need a better signal. Over a long way the fastest does not close: send slower or with a stronger transceiver, regenerate on the way, or improve the line. The planner already weighs modes, transceivers and regeneration by cost. Margins are those of the line model, worst channel, with the band fully loaded and the system margin taken off.</source>
        <translation>高速なモードほど良い信号を必要とします。長い経路では最速のモードは成立しません。速度を下げるか、より強力なトランシーバーを使うか、途中で再生するか、伝送路を改善します。プランナーはモード、トランシーバー、再生を費用ですでに比べています。マージンは、帯域を満載した最悪チャネルについて伝送路モデルで求め、システムマージンを差し引いた値です。</translation>
    </message>
    <message>
        <source>What is drawn is there from one phase to another. A plan of a phase uses only what is there then; what needs a site comes with it or later and goes with it or earlier.</source>
        <translation>描いたものは、あるフェーズから別のフェーズまで存在します。フェーズの計画は、その時点で存在するものだけを使います。拠点を必要とするものは、拠点と同時かそれより後に始まり、同時かそれより前に終わります。</translation>
    </message>
    <message>
        <source>It is to run without a break. Compare what the two phases ask for and what is there in each.</source>
        <translation>途切れずに動くはずのものです。二つのフェーズの要求と、それぞれに存在するものを比べてください。</translation>
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
    <message>
        <source>Approved: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>%1, approved</source>
        <translation>%1、承認済み</translation>
    </message>
</context>
<context>
    <name>continua::ui::FindingWords</name>
    <message>
        <source>The project</source>
        <translation>プロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of names</comment>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>continua::ui::Findings</name>
    <message>
        <source>Two sites at one place</source>
        <translation>同じ場所に二つの拠点</translation>
    </message>
    <message>
        <source>Length below the distance</source>
        <translation>距離より短い長さ</translation>
    </message>
    <message>
        <source>Length far above the distance</source>
        <translation>距離よりはるかに長い長さ</translation>
    </message>
    <message>
        <source>Length no route factor gives</source>
        <translation>経路係数と合わない長さ</translation>
    </message>
    <message>
        <source>Site not connected</source>
        <translation>接続されていない拠点</translation>
    </message>
    <message>
        <source>Single-homed site</source>
        <translation>接続が一本の拠点</translation>
    </message>
    <message>
        <source>One link holds sites to the network</source>
        <translation>一本のリンクで網とつながる拠点</translation>
    </message>
    <message>
        <source>No second path</source>
        <translation>第二の経路なし</translation>
    </message>
    <message>
        <source>Trap for simple path search</source>
        <translation>単純な経路探索の落とし穴</translation>
    </message>
    <message>
        <source>Both paths pass one site</source>
        <translation>両経路が同じ拠点を通過</translation>
    </message>
    <message>
        <source>Long detour after a cut</source>
        <translation>切断後の長い迂回</translation>
    </message>
    <message>
        <source>Rate against reach</source>
        <translation>レートと到達距離</translation>
    </message>
    <message>
        <source>Spectrum nearly full</source>
        <translation>スペクトルがほぼ満杯</translation>
    </message>
    <message>
        <source>Latency above its budget</source>
        <translation>遅延が予算超過</translation>
    </message>
    <message>
        <source>Protection breaks the latency budget</source>
        <translation>予備経路が遅延予算を超過</translation>
    </message>
    <message>
        <source>Latency budget nearly used up</source>
        <translation>遅延予算がほぼ尽きる</translation>
    </message>
    <message>
        <source>Detour leaves no time for equipment</source>
        <translation>迂回で機器の時間が残らない</translation>
    </message>
    <message>
        <source>Must run on the spot</source>
        <translation>現地で稼働が必要</translation>
    </message>
    <message>
        <source>Sites within the latency budget</source>
        <translation>遅延予算内の拠点</translation>
    </message>
    <message>
        <source>Items overlap</source>
        <translation>搭載品の重なり</translation>
    </message>
    <message>
        <source>Item above the top of the rack</source>
        <translation>ラック上端を超える搭載品</translation>
    </message>
    <message>
        <source>Item too wide</source>
        <translation>幅が広すぎる搭載品</translation>
    </message>
    <message>
        <source>Rack too deep</source>
        <translation>奥行が深すぎるラック</translation>
    </message>
    <message>
        <source>Power shelves overloaded</source>
        <translation>電源シェルフの過負荷</translation>
    </message>
    <message>
        <source>Rack feed overloaded</source>
        <translation>ラック給電の過負荷</translation>
    </message>
    <message>
        <source>Rack too heavy</source>
        <translation>重すぎるラック</translation>
    </message>
    <message>
        <source>Too much heat for air</source>
        <translation>空冷には多すぎる熱</translation>
    </message>
    <message>
        <source>Rack needs water</source>
        <translation>水が必要なラック</translation>
    </message>
    <message>
        <source>Rack above the site&apos;s ceiling</source>
        <translation>拠点の上限を超えるラック</translation>
    </message>
    <message>
        <source>Floor overloaded</source>
        <translation>床荷重の超過</translation>
    </message>
    <message>
        <source>Water too warm</source>
        <translation>水が温かすぎる</translation>
    </message>
    <message>
        <source>Few sites can house it</source>
        <translation>収容できる拠点が少ない</translation>
    </message>
    <message>
        <source>Power per rack decides</source>
        <translation>ラック当たり電力が決め手</translation>
    </message>
    <message>
        <source>Site out of power</source>
        <translation>拠点の電力不足</translation>
    </message>
    <message>
        <source>Site out of air cooling</source>
        <translation>拠点の空冷不足</translation>
    </message>
    <message>
        <source>Site out of liquid cooling</source>
        <translation>拠点の液冷不足</translation>
    </message>
    <message>
        <source>Site out of rack positions</source>
        <translation>拠点のラック位置不足</translation>
    </message>
    <message>
        <source>Site that fills first</source>
        <translation>最初に満杯になる拠点</translation>
    </message>
    <message>
        <source>Seasonal peak</source>
        <translation>季節のピーク</translation>
    </message>
    <message>
        <source>Stranded capacity</source>
        <translation>使えない容量</translation>
    </message>
    <message>
        <source>Climate against water temperature</source>
        <translation>気候と水温</translation>
    </message>
    <message>
        <source>Replica runs nowhere</source>
        <translation>どこにも配置されないレプリカ</translation>
    </message>
    <message>
        <source>Traffic without a way</source>
        <translation>経路のない通信</translation>
    </message>
    <message>
        <source>Protection cannot be had</source>
        <translation>保護が得られない</translation>
    </message>
    <message>
        <source>Availability below target</source>
        <translation>可用性が目標未満</translation>
    </message>
    <message>
        <source>Protection earns its price</source>
        <translation>見合う保護</translation>
    </message>
    <message>
        <source>Carry pixels or carry GPUs</source>
        <translation>画素を運ぶかGPUを運ぶか</translation>
    </message>
    <message>
        <source>Coding decides the network</source>
        <translation>符号化が網を決める</translation>
    </message>
    <message>
        <source>Protection saved</source>
        <translation>保護を省いた</translation>
    </message>
    <message>
        <source>Wavelengths shared over time</source>
        <translation>時間で共用する波長</translation>
    </message>
    <message>
        <source>Could leave room for others</source>
        <translation>他に譲れる場所</translation>
    </message>
    <message>
        <source>Locality forbids pooling</source>
        <translation>地域規則が集約を妨げる</translation>
    </message>
    <message>
        <source>Electricity cheaper across the border</source>
        <translation>国境の向こうは電気が安い</translation>
    </message>
    <message>
        <source>Less carbon elsewhere</source>
        <translation>他所なら炭素が少ない</translation>
    </message>
    <message>
        <source>Carbon factor of the site itself</source>
        <translation>拠点自体の炭素係数</translation>
    </message>
    <message>
        <source>Cheaper but dirtier</source>
        <translation>安いが排出が多い</translation>
    </message>
    <message>
        <source>Figure missing</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>Verdict rests on an estimate</source>
        <translation>推定に基づく判定</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>What would mend it:</source>
        <translation>解決策:</translation>
    </message>
    <message>
        <source>Phases in the wrong order</source>
        <translation>フェーズの順序の誤り</translation>
    </message>
    <message>
        <source>Service gap between phases</source>
        <translation>フェーズ間のサービス断</translation>
    </message>
</context>
<context>
    <name>continua::ui::FitText</name>
    <message>
        <source>The catalog has no such item or frame.</source>
        <translation>カタログにそのような機器やフレームはありません。</translation>
    </message>
    <message>
        <source>It would reach %1 %3; the frame ends at %2 %3.</source>
        <translation>%1 %3に達しますが、フレームは%2 %3までです。</translation>
    </message>
    <message>
        <source>It needs %1 %3 and %2 are free: %4 stands there.</source>
        <translation>%1 %3必要ですが、空きは%2です。%4があります。</translation>
    </message>
    <message>
        <source>It is %1 mm wide; the bay has %2 mm.</source>
        <translation>幅は%1 mmですが、ベイは%2 mmです。</translation>
    </message>
    <message>
        <source>It is %1 mm deep; there are %2 mm.</source>
        <translation>奥行は%1 mmですが、%2 mmしかありません。</translation>
    </message>
    <message>
        <source>The rack would carry %1 kg; it bears %2 kg.</source>
        <translation>ラックの搭載重量が%1 kgになります。耐荷重は%2 kgです。</translation>
    </message>
    <message>
        <source>The rack would draw %1 kW; its busbar or PDUs carry %2 kW.</source>
        <translation>ラックの消費電力が%1 kWになります。バスバーまたはPDUの容量は%2 kWです。</translation>
    </message>
    <message>
        <source>It is cooled by liquid; this frame has no manifold.</source>
        <translation>液冷の機器ですが、このフレームにはマニホールドがありません。</translation>
    </message>
    <message>
        <source>It needs %1 %3; the largest gap has %2.</source>
        <translation>%1 %3 必要ですが、最大の空きは %2 です。</translation>
    </message>
    <message>
        <source>It stands in a grid of %1 mm and is fed by a busbar; this rack counts %2 mm and has none.</source>
        <translation>%1 mm 単位でバスバー給電の機器です。このラックは %2 mm 単位でバスバーがありません。</translation>
    </message>
    <message>
        <source>The rack would give %1 kW to liquid; this site has no facility water.</source>
        <translation>ラックは %1 kW を液体に放熱しますが、この拠点には施設冷却水がありません。</translation>
    </message>
    <message>
        <source>The rack would give %1 kW to liquid; the site carries off %2 kW.</source>
        <translation>ラックは %1 kW を液体に放熱しますが、拠点が運び去れるのは %2 kW です。</translation>
    </message>
    <message>
        <source>The rack would load the floor with %1 kg/m²; it bears %2 kg/m².</source>
        <translation>床荷重が %1 kg/m² になりますが、床の耐荷重は %2 kg/m² です。</translation>
    </message>
    <message>
        <source>The rack would draw %1 kW; its power shelves give %2 kW with one module lost.</source>
        <translation>ラックは %1 kW を消費しますが、電源シェルフは 1 モジュール喪失時に %2 kW です。</translation>
    </message>
    <message>
        <source>The rack would draw %1 kW and has no power shelf yet; mount one first.</source>
        <translation>ラックは %1 kW を消費しますが、まだ電源シェルフがありません。先に搭載してください。</translation>
    </message>
    <message>
        <source>The rack would heat the air with %1 kW; air carries off %2 kW.</source>
        <translation>ラックは %1 kW を空気に放熱しますが、空冷で運び去れるのは %2 kW です。</translation>
    </message>
    <message>
        <source>The rack would draw %1 kW; the site allows %2 kW per rack.</source>
        <translation>ラックは %1 kW を消費しますが、拠点の許容は 1 ラックあたり %2 kW です。</translation>
    </message>
    <message>
        <source>Fits %1 from %2 %3.</source>
        <translation>%1 の %2 %3 から収まります。</translation>
    </message>
    <message>
        <source>%1 It comes on a 19-inch adapter: %2 of %3 mm wide, %4 of %5 mm high.</source>
        <translation>%1 19 インチアダプターに載せます: 幅 %2 / %3 mm、高さ %4 / %5 mm。</translation>
    </message>
</context>
<context>
    <name>continua::ui::FlowFields</name>
    <message>
        <source>Nearest replica</source>
        <translation>最寄りのレプリカ</translation>
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
        <translation>予算なし: 遅延は問いません。</translation>
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
        <translation>数えるべき遅延予算がありません。先に入力してください。</translation>
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
        <source>Encoding &quot;%1&quot; is not one of this flow&apos;s: %2.</source>
        <translation>符号化「%1」はこのフローのものではありません: %2。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Not served by the plan.</source>
        <translation>計画では未充足です。</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>まだ計画していません。</translation>
    </message>
    <message>
        <source>%1 of fiber to %2, equipment counted.</source>
        <translation>%2までファイバー%1、機器を含みます。</translation>
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
    <message>
        <source>A flow runs between two places; choose another replica.</source>
        <translation>フローは二つの場所の間を流れます。別のレプリカを選んでください。</translation>
    </message>
    <message>
        <source>From a replica a flow runs to a certain other one; choose that first.</source>
        <translation>レプリカからのフローは特定の別のレプリカへ向かいます。先にそれを選んでください。</translation>
    </message>
    <message>
        <source>Only users at a site go to the nearest replica.</source>
        <translation>最寄りのレプリカへ向かうのは拠点の利用者だけです。</translation>
    </message>
</context>
<context>
    <name>continua::ui::Ghosts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>replicas</comment>
        <translation>
            <numerusform>%1、ほか%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n racks</source>
        <extracomment>On the map: so many racks come to a site, or go</extracomment>
        <translation>
            <numerusform>+%n ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n racks</source>
        <translation>
            <numerusform>−%n ラック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::HelpDialog</name>
    <message>
        <source>Keys and Steps</source>
        <translation>キーと手順</translation>
    </message>
    <message>
        <source>From nothing to a report</source>
        <translation>最初から報告書まで</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>On the map: next and previous object</source>
        <translation>地図上: 次/前の対象</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>On the map: keep a tool in hand; add to the selection</source>
        <translation>地図上: 道具を持ち続ける、選択に加える</translation>
    </message>
    <message>
        <source>Backspace, Enter, Esc</source>
        <translation>Backspace、Enter、Esc</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2または入力</translation>
    </message>
    <message>
        <source>In a table: edit the cell</source>
        <translation>表: セルを編集</translation>
    </message>
    <message>
        <source>Keys and steps</source>
        <translation>キーと手順</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>On a fix of an issue: apply it</source>
        <translation>課題の修正案の上で: 適用する</translation>
    </message>
    <message>
        <source>Equipment of your own</source>
        <translation>自分の機器</translation>
    </message>
    <message>
        <source>&lt;li&gt;Take a template, or a blank map.&lt;/li&gt;&lt;li&gt;Place sites and draw links; type figures into the inspector on the right.&lt;/li&gt;&lt;li&gt;Say what is to run and how fast its answers must be in Workloads.&lt;/li&gt;&lt;li&gt;Read the verdict at the lower edge; it follows every edit.&lt;/li&gt;&lt;li&gt;Follow the issues, one by one, to what is wrong, and apply a fix that was tried.&lt;/li&gt;&lt;li&gt;Right-click a site to ask why a workload does not run there, and what would let it.&lt;/li&gt;&lt;li&gt;Preview the plan in the menu Plan, and apply it: its racks and sites become part of the design.&lt;/li&gt;&lt;li&gt;Try another way in a scenario, the plus beside its name at the top: what the baseline changes it follows, what you change stays in it.&lt;/li&gt;&lt;li&gt;Look at racks, optics and results, compare, and export the report.&lt;/li&gt;</source>
        <translation>&lt;li&gt;テンプレートか空の地図を選びます。&lt;/li&gt;&lt;li&gt;拠点を置き、リンクを描き、右のインスペクターに数値を入力します。&lt;/li&gt;&lt;li&gt;何を動かし、どれだけ速く応答すべきかを「ワークロード」で指定します。&lt;/li&gt;&lt;li&gt;下端の判定を読みます。編集のたびに更新されます。&lt;/li&gt;&lt;li&gt;課題を一つずつたどって原因を見つけ、検証済みの修正を適用します。&lt;/li&gt;&lt;li&gt;拠点を右クリックすると、ワークロードがそこで動かない理由と動かす方法がわかります。&lt;/li&gt;&lt;li&gt;「計画」メニューで計画をプレビューし、適用します。そのラックと拠点が設計の一部になります。&lt;/li&gt;&lt;li&gt;別の案は、上部の名前の横の「+」で作るシナリオで試します。基準の変更には追従し、加えた変更はシナリオの中に残ります。&lt;/li&gt;&lt;li&gt;ラック、光伝送、結果を確認し、比較し、報告書を書き出します。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>In phases</source>
        <translation>フェーズごとに</translation>
    </message>
    <message>
        <source>Insert, Add Phase gives the project a phase with a month, a demand and prices; further ones follow it. The inspector says from which phase on a site, link, rack or workload is there and with which it goes. All phases are planned as one: what one builds the next ones have. The top bar steps from phase to phase; the results list what each costs.</source>
        <translation>「挿入」の「フェーズを追加」で、年月、需要、価格を持つフェーズをプロジェクトに加えます。続けて追加すると次のフェーズになります。拠点、リンク、ラック、ワークロードがどのフェーズから存在し、どのフェーズで終わるかはインスペクターで指定します。全フェーズは一つの問題として計画され、あるフェーズで造ったものは次のフェーズでも使えます。上部のバーでフェーズを切り替え、各フェーズの費用は結果に示します。</translation>
    </message>
    <message>
        <source>On the map: pan, or move the selected sites by 10 m, with Shift by 100 m</source>
        <translation>地図上: 移動、または選択した拠点を 10 m、Shift では 100 m 動かす</translation>
    </message>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+クリック</translation>
    </message>
    <message>
        <source>On the map: the next one of what lies there</source>
        <translation>地図上: そこに重なる次のもの</translation>
    </message>
    <message>
        <source>Drag beside everything</source>
        <translation>何もない所からドラッグ</translation>
    </message>
    <message>
        <source>On the map: to the right selects what lies inside, to the left also what is touched; Shift adds, Ctrl toggles</source>
        <translation>地図上: 右へは中に入るもの、左へは触れるものも選択。Shift で追加、Ctrl で切り替え</translation>
    </message>
    <message>
        <source>X, Ctrl</source>
        <translation>X、Ctrl</translation>
    </message>
    <message>
        <source>On the map: do not draw the pointer to sites, waypoints and links, for good or while held</source>
        <translation>地図上: 拠点、経由点、リンクへの吸着をしない（X は切り替え、Ctrl は押している間）</translation>
    </message>
    <message>
        <source>35.18, 136.90 and Enter</source>
        <translation>35.18, 136.90 と Enter</translation>
    </message>
    <message>
        <source>With the site tool: places the site exactly there</source>
        <translation>拠点ツール：正確にその位置に拠点を置く</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>With a bent link selected: takes its waypoints away</source>
        <translation>曲がったリンクを選択中：経由点を取り除く</translation>
    </message>
    <message>
        <source>What the plan aims at</source>
        <translation>計画の目的</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, Ctrl+D</source>
        <translation>Ctrl+C、Ctrl+V、Ctrl+D</translation>
    </message>
    <message>
        <source>In a table: copy and paste blocks of cells, also from and to a spreadsheet; fill down</source>
        <translation>表で: セルの範囲をコピー、貼り付け(表計算ソフトとの間でも可)、下へコピー</translation>
    </message>
    <message>
        <source>File, Import takes transceivers, amplifiers, fibers and kits into the catalog of the open project: an equipment library of GNPy, or JSON that begins with &quot;schema&quot;: &quot;continua-catalog/1&quot; and has entries like those of catalog/optics.json beside the program. Device and rack types of NetBox (YAML) come in, too; of gear that a busbar feeds it asks for the power once.</source>
        <translation>「ファイル」「インポート」で、トランシーバー、増幅器、光ファイバー、キットを開いているプロジェクトのカタログに取り込みます。GNPy の機器ライブラリーか、&quot;schema&quot;: &quot;continua-catalog/1&quot; で始まり、プログラムに付属する catalog/optics.json と同じ形の項目を持つ JSON を使えます。NetBox のデバイス型とラック型 (YAML) も取り込めます。バスバー給電の機器については電力を一度だけ尋ねます。</translation>
    </message>
    <message>
        <source>Enter, arrows, Enter</source>
        <translation>Enter、矢印キー、Enter</translation>
    </message>
    <message>
        <source>In racks: take an item up, carry it, set it down; in the catalog: take an entry up</source>
        <translation>ラック: 機器を持ち上げ、運び、置く。カタログ: 項目を持ち上げる</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+Shift+D</source>
        <translation>Ctrl+D、Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>In racks: duplicate the item or rack; the rack several times</source>
        <translation>ラック: 機器またはラックを複製。ラックを複数複製</translation>
    </message>
    <message>
        <source>Alt or Ctrl</source>
        <translation>Alt または Ctrl</translation>
    </message>
    <message>
        <source>While dragging in racks: copy</source>
        <translation>ラックでドラッグ中: コピー</translation>
    </message>
    <message>
        <source>Least cost, energy, carbon or latency, or all of them weighted: the button “Aim” at the bottom, or the menu Plan. The project keeps it. The assumptions say what a kilowatt-hour, a tonne and a millisecond weigh.</source>
        <translation>費用、エネルギー、炭素、遅延のどれか、またはすべてを加重したものを最小にします。下の「目的」ボタンか「計画」メニューで選びます。プロジェクトに保存されます。1 kWh、1 t、1 ms の重みは前提で決めます。</translation>
    </message>
    <message>
        <source>Seen through a lens</source>
        <translation>レンズを通して見る</translation>
    </message>
    <message>
        <source>F9, the menu Lens or the button over the map colors sites and links by one figure of the plan: power, cooling, compute, optical load, latency, cost or carbon. What is hatched has no figure.</source>
        <translation>F9、「レンズ」メニュー、または地図上のボタンで、拠点とリンクを計画の数値の一つ（電力、冷却、計算、光の負荷、遅延、費用、炭素）で色分けします。斜線のものには数値がありません。</translation>
    </message>
    <message>
        <source>What fails together</source>
        <translation>一緒に障害となるもの</translation>
    </message>
    <message>
        <source>With the area tool (A) draw the ground of a fault, a valley or a grid: sites in it share a failure domain, links through it a risk group, wherever they are moved.</source>
        <translation>範囲ツール (A) で断層、谷、電力網などの範囲を描きます。その中の拠点は障害ドメインを、通るリンクはリスクグループを共有し、動かしても追従します。</translation>
    </message>
    <message>
        <source>Issues that may stand</source>
        <translation>そのままでよい問題</translation>
    </message>
    <message>
        <source>Write under an issue why it may stand (Alt+F8): it is struck out and no longer counted, until a phase or for good, here or wherever its rule speaks. The report lists it with the reason.</source>
        <translation>問題の下に、そのままでよい理由を書きます (Alt+F8)。その問題は線で消され、ある段階まで、またはずっと、ここで、または規則が当てはまるすべての所で数えられなくなります。レポートには理由と共に載ります。</translation>
    </message>
    <message>
        <source>While drawing a link or an area, or measuring: take a point back, finish, give up</source>
        <translation>リンクや範囲を描く間、測る間: 一点戻る、完了、中止</translation>
    </message>
    <message>
        <source>The diagram</source>
        <translation>構成図</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M, or the button over the map, shows sites and links as a schematic. Sites dragged there keep a place of their own and stay where they are on the map; Arrange, Arrange Diagram places all of them as one step.</source>
        <translation>Ctrl+Shift+M、または地図の上のボタンで、拠点とリンクを構成図として示します。そこで動かした拠点は図の中での位置を持ち、地図の上では動きません。「配置」の「構成図を配置」ですべてを一度に並べます。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C and Ctrl+V copy sites with their racks and the links between them, racks, workloads, notes and areas, into this project or another one; Ctrl+D puts a copy beside the original. The menu Arrange makes rows and columns of copies and brings sites into line.</source>
        <translation>Ctrl+C と Ctrl+V で、拠点とそのラック、拠点の間のリンク、ラック、ワークロード、メモ、範囲を、このプロジェクトや別のプロジェクトへコピーします。Ctrl+D は元の横に複製を置きます。メニュー「配置」はコピーを縦横に並べ、拠点を揃えます。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L, or the button over the map, hides, locks and fades what lies over each other; Alt on an eye shows one layer alone.</source>
        <translation>Ctrl+Shift+L、または地図の上のボタンで、重なるものを隠し、ロックし、薄くします。目を Alt を押しながらクリックすると、そのレイヤーだけを示します。</translation>
    </message>
    <message>
        <source>L, a name or arrows, Enter</source>
        <translation>L、名前か矢印、Enter</translation>
    </message>
    <message>
        <source>With a site selected: draws a link from it; coordinates and Enter on the way set waypoints</source>
        <translation>拠点を選択しているとき: そこからリンクを引きます。途中で座標と Enter を入れると中継点になります</translation>
    </message>
</context>
<context>
    <name>continua::ui::ImportDialog</name>
    <message>
        <source>Replaced by %1</source>
        <translation>%1で置き換え</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まず</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2, %3, %4.</source>
        <extracomment>Counts of the imported project, each a part with its own plural.</extracomment>
        <translation>「%1」: %2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n拠点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%nリンク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%nワークロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be taken as they stand:</source>
        <translation>
            <numerusform>そのままでは取り込めなかったものが%n件あります:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was taken as it stands.</source>
        <translation>すべてそのまま取り込まれました。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>プロジェクトでの扱い</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Takes the place of the one there</source>
        <translation>既存の項目と置き換え</translation>
    </message>
    <message>
        <source>For the catalog of this project: %1, %2.</source>
        <extracomment>Counts of what comes into the catalog, each a part with its own plural.</extracomment>
        <translation>このプロジェクトのカタログへ: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>新規%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with other figures</source>
        <translation>
            <numerusform>数値の異なる%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>The planner may choose new equipment at once. One undo step takes all of it back.</source>
        <translation>プランナーは新しい機器をすぐに選べます。1回の取り消しですべて元に戻せます。</translation>
    </message>
    <message>
        <source>These are fed by a busbar or their chassis, and their files name no power. Give the most each draws; what is left open counts nothing.</source>
        <translation>これらはバスバーまたは筐体から給電され、ファイルに電力が書かれていません。それぞれの最大消費電力を入力してください。空欄のものは 0 として扱います。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>continua::ui::InsightFindings</name>
    <message>
        <source>&quot;%1&quot; is carried for %2.</source>
        <translation>「%1」を%2で運びます。</translation>
    </message>
    <message>
        <source>The %1 accelerators on site instead draw %2 and cost %3.</source>
        <translation>代わりに現地に%1台のアクセラレータを置くと、%2を消費し、%3かかります。</translation>
    </message>
    <message>
        <source>The %1 accelerators do not fit on site.</source>
        <translation>%1台のアクセラレータは現地に収まりません。</translation>
    </message>
    <message>
        <source>%1: the coding decides the network. %2.</source>
        <translation>%1: 符号化が網を決めます。%2。</translation>
    </message>
    <message>
        <source>%1: the coding decides the network. %2; the busiest link is %3.</source>
        <translation>%1: 符号化が網を決めます。%2。最も混むリンクは%3です。</translation>
    </message>
    <message>
        <source>Traffic with a window needs %1 transceivers if each flow has its own, %2 if wavelengths are handed on by the hour: %3 less.</source>
        <translation>時間枠のある通信は、フローごとに専用とするとトランシーバーが%1台、波長を時間ごとに引き継ぐと%2台必要です。差は%3台です。</translation>
    </message>
    <message>
        <source>%1 at %2 rather than %3 keeps %4 and room for %5 accelerators free in %6, where other workloads must stay.</source>
        <translation>%1を%3でなく%2に置くと、他のワークロードが留まるべき%6で%4とアクセラレータ%5台分の場所が空いたままになります。</translation>
    </message>
    <message>
        <source>%1 may leave %6: at %2 instead of %3 it frees %4 and room for %5 accelerators for workloads that must stay.</source>
        <translation>%1は%6を離れられます。%3でなく%2に置くと、留まるべきワークロードのために%4とアクセラレータ%5台分の場所が空きます。</translation>
    </message>
    <message>
        <source>%1 goes unprotected: %2 are enough for the %3 asked for, and a second path would cost %4 more.</source>
        <translation>%1は保護されません。要求の%3に対して%2で足り、第二の経路には%4余分にかかります。</translation>
    </message>
    <message>
        <source>%1 goes unprotected: %2 are enough for the %3 asked for. There is no second path; its transceivers alone would cost %4 more.</source>
        <translation>%1は保護されません。要求の%3に対して%2で足ります。第二の経路はなく、そのトランシーバーだけで%4余分にかかります。</translation>
    </message>
    <message>
        <source>%1: one %2 with %3 accelerators would do for all %4, but the countries that the data must stay in keep them apart at %5.</source>
        <translation>%1: アクセラレータ%3台の%2一台で%4すべてを賄えますが、データが留まるべき国により%5に分かれます。</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: carrying %3 from %4 to %5 (wavelengths: %6) costs %7.</source>
        <translation>%1、「%2」: %3を%4から%5へ運ぶと(波長: %6)%7かかります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 in total, %3 on the busiest link (wavelengths: %4)</source>
        <translation>「%1」は合計%2、最も混むリンクで%3です(波長: %4)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 in total</source>
        <translation>「%1」は合計%2です</translation>
    </message>
    <message>
        <source>%1 uses its %2 transceivers %3 hours of the day: wavelengths set up for the window leave spectrum and ports to others.</source>
        <translation>%1はトランシーバー%2台を一日%3時間使います。その時間枠だけ設定した波長なら、スペクトルとポートを他に残せます。</translation>
    </message>
    <message>
        <source>%1 Handed on by the hour, %2 are enough.</source>
        <translation>%1 時間ごとに引き継げば%2で足ります。</translation>
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
        <translation>%1、%2</translation>
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
    <message>
        <source>Add Flow</source>
        <translation>フローを追加</translation>
    </message>
    <message>
        <source>Add Replica</source>
        <translation>レプリカを追加</translation>
    </message>
    <message>
        <source>Remove Flow</source>
        <translation>フローを削除</translation>
    </message>
    <message>
        <source>Remove Replica</source>
        <translation>レプリカを削除</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光伝送</translation>
    </message>
    <message>
        <source>What Runs Out First</source>
        <translation>最初に尽きるもの</translation>
    </message>
    <message numerus="yes">
        <source>%n map notes</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>%n failure areas</source>
        <translation>
            <numerusform>障害範囲 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure area</source>
        <translation>障害範囲</translation>
    </message>
</context>
<context>
    <name>continua::ui::IssueDetails</name>
    <message>
        <source>About the issue</source>
        <translation>課題について</translation>
    </message>
    <message>
        <source>Select an issue to read why it matters and what would mend it.</source>
        <translation>課題を選ぶと、なぜ重要か、何で直るかが表示されます。</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>A price and an effect</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>適用: %1</translation>
    </message>
    <message>
        <source>The design has changed; the plan is being made anew.</source>
        <translation>設計が変わりました。計画を作り直しています。</translation>
    </message>
    <message>
        <source>Trying what would mend it...</source>
        <translation>何で直るかを試しています...</translation>
    </message>
    <message>
        <source>For information: there is nothing to mend.</source>
        <translation>情報です。修正すべきものはありません。</translation>
    </message>
    <message>
        <source>No single change is known that would mend it.</source>
        <translation>これを一度で直す変更は知られていません。</translation>
    </message>
    <message>
        <source>What was tried does not mend it by itself.</source>
        <translation>試した変更は、それだけでは直りません。</translation>
    </message>
    <message>
        <source>Why Not at %1?</source>
        <translation>%1ではなぜ不可か</translation>
    </message>
    <message>
        <source>What conflicts</source>
        <translation>両立しないもの</translation>
    </message>
    <message>
        <source>Let It Stand</source>
        <translation>そのままにする</translation>
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
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修正案</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>承認済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>承認...</translation>
    </message>
    <message>
        <source>Withdraw Approval</source>
        <translation>承認を取り消す</translation>
    </message>
</context>
<context>
    <name>continua::ui::KitChoices</name>
    <message>
        <source>Draws %1; a rack may draw %2 here.</source>
        <translation>%1を消費します。ここのラックの上限は%2です。</translation>
    </message>
    <message>
        <source>Draws %1; the site has %2 of power left.</source>
        <translation>%1を消費します。拠点の残り電力は%2です。</translation>
    </message>
    <message>
        <source>Heats the air with %1; %2 of air cooling are left.</source>
        <translation>空気に%1の熱を出します。空冷の残りは%2です。</translation>
    </message>
    <message>
        <source>Needs liquid for %1; the site has no facility water.</source>
        <translation>%1の液冷が必要ですが、拠点に設備水がありません。</translation>
    </message>
    <message>
        <source>Needs liquid for %1; %2 of liquid cooling are left.</source>
        <translation>%1の液冷が必要です。液冷の残りは%2です。</translation>
    </message>
    <message>
        <source>Takes liquid of up to %1; it comes with %2.</source>
        <translation>%1以下の液体が必要ですが、供給は%2です。</translation>
    </message>
    <message>
        <source>Loads the floor with %1; it bears %2.</source>
        <translation>床荷重は%1です。耐荷重は%2です。</translation>
    </message>
    <message>
        <source>Is %1 deep; there is room for %2.</source>
        <translation>奥行は%1です。許容は%2です。</translation>
    </message>
    <message>
        <source>All %1 rack positions are taken.</source>
        <translation>ラック位置%1箇所がすべて埋まっています。</translation>
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
        <source>No kit fits here. Untick &quot;Only what fits&quot; to see why.</source>
        <translation>ここに収まるキットはありません。「収まるものだけ」を外すと理由が分かります。</translation>
    </message>
    <message>
        <source>Fits: %1 units, %2, %3 on the floor.</source>
        <translation>収まります: %1ユニット、%2、床荷重%3。</translation>
    </message>
    <message>
        <source>Does not fit. %1 It can be added all the same; the issues list will say what is over its limit.</source>
        <translation>収まりません。%1 それでも追加でき、上限を超えるものは課題に表示されます。</translation>
    </message>
</context>
<context>
    <name>continua::ui::LatencyFindings</name>
    <message>
        <source>%1: %2 one way from %3 to %4 (%5 of fiber), above the budget of %6.</source>
        <translation>%1: %3から%4まで片道%2(ファイバー%5)で、予算%6を超えています。</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4 and back (%5 of fiber), above the budget of %6.</source>
        <translation>%1: %3から%4まで往復%2(ファイバー%5)で、予算%6を超えています。</translation>
    </message>
    <message>
        <source>%1: the second path from %2 to %3 takes %4 one way (%5), above the budget of %6: protection and latency cannot both be had.</source>
        <translation>%1: %2から%3への第二の経路は片道%4(%5)かかり、予算%6を超えます。保護と遅延は両立しません。</translation>
    </message>
    <message>
        <source>%1: the second path from %2 to %3 takes %4 there and back (%5), above the budget of %6: protection and latency cannot both be had.</source>
        <translation>%1: %2から%3への第二の経路は往復%4(%5)かかり、予算%6を超えます。保護と遅延は両立しません。</translation>
    </message>
    <message>
        <source>%1 uses its budget of %2 up to %3.</source>
        <translation>%1は予算%2のうち%3を残すのみです。</translation>
    </message>
    <message>
        <source>%1 One packet hop more (%2) would break it.</source>
        <translation>%1 パケット中継がもう一段(%2)増えると超過します。</translation>
    </message>
    <message>
        <source>%1 must run on the spot at %2: the nearest other site with room is %3 away one way, the budget is %4.</source>
        <translation>%1は%2で現地稼働が必要です。場所のある最寄りの他拠点は片道%3で、予算は%4です。</translation>
    </message>
    <message>
        <source>%1 must run on the spot at %2: the nearest other site with room is %3 away there and back, the budget is %4.</source>
        <translation>%1は%2で現地稼働が必要です。場所のある最寄りの他拠点は往復%3で、予算は%4です。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a site, and how long it takes there</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: within the budget of %2 from %3 are %4; what is left is for the computing.</source>
        <translation>%1: %3から予算%2以内にあるのは%4です。残りは計算に使えます。</translation>
    </message>
    <message>
        <source>%1: should the direct way from %2 to %3 be cut, the detour of %4 takes %5 in fiber and %6 in equipment of the %7 there are.</source>
        <translation>%1: %2から%3への直通路が切れると、迂回路%4は予算%7のうちファイバーで%5、機器で%6を使います。</translation>
    </message>
    <message>
        <source>%1: within the budget of %2 from %3 are %4 and others up to %5 in %6; what is left is for the computing.</source>
        <translation>%1: %3から予算%2以内にあるのは%4など、最も遠いのは%6の%5です。残りは計算に使えます。</translation>
    </message>
    <message>
        <source>%1 would take %2.</source>
        <comment>a site beyond the budget</comment>
        <translation>%1は%2かかります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::LayersCard</name>
    <message>
        <source>Layers of the map</source>
        <translation>地図のレイヤー</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show every layer</source>
        <translation>すべてのレイヤーを表示</translation>
    </message>
    <message>
        <source>Shows every layer, unlocked and opaque.</source>
        <translation>すべてのレイヤーを、ロックせず不透明で表示します。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Names and figures</source>
        <translation>名前と数値</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Failure areas</source>
        <translation>障害範囲</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>地図の地</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Shows or hides the layer; Alt+Click shows it alone.</source>
        <translation>レイヤーを表示または非表示にします。Alt+クリックでこれだけを表示します。</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>What is on a locked layer is not taken by the pointer.</source>
        <translation>ロックしたレイヤーのものはポインターで選べません。</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 の不透明度</translation>
    </message>
    <message>
        <source>%1 % opaque</source>
        <translation>不透明度 %1 %</translation>
    </message>
</context>
<context>
    <name>continua::ui::LensLook</name>
    <message>
        <source>No figure, or nothing to use up</source>
        <translation>数値がない、または使うものがない</translation>
    </message>
    <message>
        <source>Of the plan before the last edits</source>
        <translation>最後の編集より前の計画のもの</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lens</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Optical load</source>
        <translation>光の負荷</translation>
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
        <source>Carbon</source>
        <translation>炭素</translation>
    </message>
    <message>
        <source>Power drawn, of what the site can give</source>
        <translation>拠点が供給できる電力に対する使用</translation>
    </message>
    <message>
        <source>Heat, of what air or liquid can carry off</source>
        <translation>空気または液体で運べる熱に対する発熱</translation>
    </message>
    <message>
        <source>Compute needed, of what stands at the site</source>
        <translation>拠点にある計算資源に対する必要量</translation>
    </message>
    <message>
        <source>Latency, of the tightest budget</source>
        <translation>最も厳しい許容値に対する遅延</translation>
    </message>
    <message>
        <source>Cost over the horizon, present value</source>
        <translation>期間全体の費用、現在価値</translation>
    </message>
    <message>
        <source>CO2 equivalent a year</source>
        <translation>年間の CO2 換算</translation>
    </message>
    <message>
        <source>over a limit of zero</source>
        <translation>ゼロの上限を超過</translation>
    </message>
    <message>
        <source>Spectrum of the fullest fiber pair; rate at sites</source>
        <translation>最も埋まった芯線対のスペクトル、拠点では伝送量</translation>
    </message>
</context>
<context>
    <name>continua::ui::LimitPricesView</name>
    <message>
        <source>Work Out Exactly</source>
        <translation>正確に求める</translation>
    </message>
    <message>
        <source>Plans anew with that one limit a step further, to know what it really saves.</source>
        <translation>その制限だけを1段階緩めて計画し直し、実際の節約額を求めます。</translation>
    </message>
    <message>
        <source>Prices of limits</source>
        <translation>制限の価格</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>1段階の緩和</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>追加で満たす需要</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more demands</source>
        <translation>
            <numerusform>需要 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning anew...</source>
        <translation>計画し直しています...</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Planned anew</source>
        <translation>計画し直した結果</translation>
    </message>
    <message>
        <source>Working out the prices of limits...</source>
        <translation>制限の価格を求めています...</translation>
    </message>
    <message>
        <source>Known once there is a plan of the design as it is.</source>
        <translation>現在の設計の計画ができるとわかります。</translation>
    </message>
    <message>
        <source>No single limit keeps the plan from being cheaper, by estimate.</source>
        <translation>推定では、単独で計画を高くしている制限はありません。</translation>
    </message>
    <message>
        <source>What the plan would save over the horizon if one limit were a step further; estimates, until one is worked out.</source>
        <translation>制限を1つだけ1段階緩めた場合に計画期間で節約できる額。求めるまでは推定です。</translation>
    </message>
</context>
<context>
    <name>continua::ui::Limits</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is not served, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A rule, and what is not served because of it</extracomment>
        <translation>%1、%2</translation>
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
        <translation>両端が%1です。リンクは二つの拠点を結びます。</translation>
    </message>
    <message>
        <source>Fiber length</source>
        <translation>ファイバー長</translation>
    </message>
    <message>
        <source>more than 0 km, and less than 40000 km</source>
        <translation>0 kmより大きく40000 km未満</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Given for this link: %1.</source>
        <translation>このリンクに指定: %1。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Drawn %1 x route factor %2.</source>
        <translation>作図距離%1 × 経路係数%2。</translation>
    </message>
    <message>
        <source>Fiber length is %1; the straight way between the ends is %2, and no fiber is shorter.</source>
        <translation>ファイバー長が%1ですが、両端の直線距離は%2です。ファイバーはそれより短くなりません。</translation>
    </message>
    <message>
        <source>Route factor</source>
        <translation>経路係数</translation>
    </message>
    <message>
        <source>from 1 to 10</source>
        <translation>1から10まで</translation>
    </message>
    <message>
        <source>Set for this link.</source>
        <translation>このリンクに設定。</translation>
    </message>
    <message>
        <source>Assumption of the project for this distance.</source>
        <translation>この距離に対するプロジェクトの前提。</translation>
    </message>
    <message>
        <source>The project&apos;s default.</source>
        <translation>プロジェクトの既定値。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>By the project&apos;s assumption per km.</source>
        <translation>プロジェクトのkm当たりの前提による。</translation>
    </message>
    <message>
        <source>Light, one way</source>
        <translation>光の片道</translation>
    </message>
    <message>
        <source>Guaranteed by the leased service.</source>
        <translation>借用サービスが保証する値。</translation>
    </message>
    <message>
        <source>Fiber length x latency per km of its glass; equipment not counted.</source>
        <translation>ファイバー長 × そのガラスのkm当たり遅延。機器は含みません。</translation>
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
        <translation>増幅器%1台(両端を含む)。</translation>
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
        <translation>まだ計画していません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>Busiest hour, of the wavelengths lit.</source>
        <translation>点灯した波長の、最も混む時間帯。</translation>
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
        <translation>共有リスク</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Launch per 50 GHz</source>
        <translation>送信パワー（50 GHzあたり）</translation>
    </message>
    <message>
        <source>from -20 to 20 dBm</source>
        <translation>-20～20 dBm</translation>
    </message>
    <message>
        <source>The light on a leased service is the carrier&apos;s.</source>
        <translation>借用サービスの光は通信事業者のものです。</translation>
    </message>
    <message>
        <source>Automatic (LOGO)</source>
        <translation>自動（LOGO）</translation>
    </message>
    <message>
        <source>Every span is launched at its local optimum, where the noise of the amplifier behind it is twice its nonlinear interference.</source>
        <translation>各スパンを局所最適で送信します。後段の増幅器の雑音が非線形干渉の2倍になる点です。</translation>
    </message>
    <message>
        <source>Set for this link, but its amplifiers put out no more than %1 per 50 GHz over the whole band: that is what is launched.</source>
        <translation>このリンクに設定されていますが、増幅器は帯域全体では50 GHzあたり%1までしか出力できません。実際の送信はその値です。</translation>
    </message>
    <message>
        <source>Set for this link: what every span is launched with.</source>
        <translation>このリンクに設定された、各スパンの送信パワーです。</translation>
    </message>
</context>
<context>
    <name>continua::ui::LinkStudyView</name>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>The mode that is studied over this link by itself</source>
        <translation>このリンク単独で検討するモード</translation>
    </message>
    <message>
        <source>Margin stack</source>
        <translation>マージンの内訳</translation>
    </message>
    <message>
        <source>Power, OSNR and GSNR along the link</source>
        <translation>リンクに沿ったパワー、OSNR、GSNR</translation>
    </message>
    <message>
        <source>Along the link</source>
        <translation>リンクに沿って</translation>
    </message>
    <message>
        <source>A leased service: the light on it is the carrier&apos;s.</source>
        <translation>借用サービス: 光は通信事業者のものです。</translation>
    </message>
    <message>
        <source>beyond its dispersion</source>
        <translation>分散の限度超過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mode and its margin</extracomment>
        <translation>%1: %2</translation>
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
        <translation>%1[*] - Continua</translation>
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
        <source>Flows</source>
        <translation>フロー</translation>
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
        <translation>ラックはまだ配置されていません。拠点を選んでRを押してください。不足分は計画が自動で発注します。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>The catalog holds no assumptions.</source>
        <translation>カタログに前提がありません。</translation>
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
    <message>
        <source>Add Flow from Here to</source>
        <translation>ここからのフローを追加</translation>
    </message>
    <message>
        <source>No workloads yet. Add one here, with %1, or start from a template to see how they are described.</source>
        <translation>ワークロードはまだありません。ここか%1で追加するか、テンプレートから始めて記述例を見てください。</translation>
    </message>
    <message>
        <source>No traffic yet. Select a workload, then add a flow from where its users are.</source>
        <translation>通信はまだありません。ワークロードを選び、利用者のいる場所からのフローを追加してください。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>No replicas yet: each workload brings its first one.</source>
        <translation>レプリカはまだありません。各ワークロードに最初の一つが付きます。</translation>
    </message>
    <message>
        <source>Flows and replicas</source>
        <translation>フローとレプリカ</translation>
    </message>
    <message>
        <source>Why Not Here?</source>
        <translation>ここではなぜ不可か</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>No phases: all is planned as it is drawn, at once. Add one, and sites, links, racks and workloads can come and go with it.</source>
        <translation>フェーズはありません。描いたとおりに一度に計画します。フェーズを追加すると、拠点、リンク、ラック、ワークロードをフェーズごとに増減できます。</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>編集の履歴</translation>
    </message>
    <message>
        <source>Choose a step to go back to how it was after it, or forward again.</source>
        <translation>ステップを選ぶと、その直後の状態に戻る、または進むことができます。</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字 %1 %</translation>
    </message>
    <message>
        <source>Select what is to be copied.</source>
        <translation>コピーするものを選択してください。</translation>
    </message>
    <message>
        <source>Select sites or notes that are not in line yet.</source>
        <translation>まだ揃っていない拠点やメモを選択してください。</translation>
    </message>
    <message>
        <source>Select links that have waypoints.</source>
        <translation>中継点のあるリンクを選択してください。</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapFurniture</name>
    <message>
        <source>Made with Natural Earth; GSHHG; place data © GeoNames (geonames.org) CC BY 4.0, modified</source>
        <translation>Natural Earth、GSHHG、地名 © GeoNames (geonames.org) CC BY 4.0 を改変して使用</translation>
    </message>
    <message>
        <source>Runs workloads</source>
        <translation>ワークロードが稼働</translation>
    </message>
    <message>
        <source>Lit fiber, by capacity</source>
        <translation>点灯ファイバー(太さは容量)</translation>
    </message>
    <message>
        <source>Fiber not lit</source>
        <translation>未点灯ファイバー</translation>
    </message>
    <message>
        <source>Planned or optional</source>
        <translation>計画中または候補</translation>
    </message>
    <message>
        <source>Leased service</source>
        <translation>借用サービス</translation>
    </message>
    <message>
        <source>Carries protection</source>
        <translation>予備経路が通る</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapLayout</name>
    <message>
        <source>%1 +%2</source>
        <comment>cluster of sites</comment>
        <extracomment>A cluster of sites: the first of them and how many more</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapScene</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Power drawn and power available at a site, as in &quot;412 kW / 500 kW&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Power %1 of %2</source>
        <translation>電力 %2のうち%1</translation>
    </message>
    <message>
        <source>Racks %1 of %2</source>
        <translation>ラック %2台のうち%1台</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) run here</source>
        <translation>
            <numerusform>レプリカ %n 個がここで動作</numerusform>
        </translation>
    </message>
    <message>
        <source>Leased service, %1 one way</source>
        <translation>借用サービス、片道%1</translation>
    </message>
    <message>
        <source>%1 of fiber, %2 one way</source>
        <translation>ファイバー%1、片道%2</translation>
    </message>
    <message>
        <source>Carries %1 of %2</source>
        <translation>%2のうち%1を運ぶ</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Sites</source>
        <translation>
            <numerusform>拠点 %n か所を動かす</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1を配置</translation>
    </message>
    <message>
        <source>Place Site</source>
        <translation>拠点を配置</translation>
    </message>
    <message>
        <source>Draw Link %1 - %2</source>
        <translation>%1 - %2にリンクを引く</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>リンクを引く</translation>
    </message>
    <message>
        <source>Move Waypoint</source>
        <translation>経由点を移動</translation>
    </message>
    <message>
        <source>Remove Waypoint</source>
        <translation>経由点を削除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Delete Selection</source>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <source>Click selects, drag moves. Shift adds, Ctrl toggles, Alt takes the next one below.</source>
        <translation>クリックで選択、ドラッグで移動。Shiftで追加、Ctrlで切替、Altで下にある次のものを選びます。</translation>
    </message>
    <message>
        <source>Drag to move the map.</source>
        <translation>ドラッグで地図を動かします。</translation>
    </message>
    <message>
        <source>Straighten Links</source>
        <translation>リンクをまっすぐにする</translation>
    </message>
    <message>
        <source>Click to place a site, or type 35.18, 136.90 and Enter. Hold Shift to place several.</source>
        <translation>クリックして拠点を置くか、35.18, 136.90 のように入力して Enter を押します。Shift を押したままで続けて置けます。</translation>
    </message>
    <message>
        <source>Click a site, then waypoints, then another site. Backspace takes a point back, Esc cancels. Ctrl or X lets go of what the pointer is drawn to.</source>
        <translation>拠点、経由点、別の拠点の順にクリックします。Backspace で一点戻り、Esc で取り消します。Ctrl または X で吸着を外します。</translation>
    </message>
    <message>
        <source>Place Note</source>
        <translation>メモを置く</translation>
    </message>
    <message>
        <source>Move Notes</source>
        <translation>メモを動かす</translation>
    </message>
    <message>
        <source>Draw Area</source>
        <translation>範囲を描く</translation>
    </message>
    <message>
        <source>Move Areas</source>
        <translation>範囲を動かす</translation>
    </message>
    <message>
        <source>Reshape Area</source>
        <translation>範囲の形を変える</translation>
    </message>
    <message>
        <source>Click where the note belongs. Hold Shift to place several.</source>
        <translation>メモを置く所をクリックします。Shift を押したままで続けて置けます。</translation>
    </message>
    <message>
        <source>Click the corners of what fails together; the first one again, a double click or Enter closes it. Backspace takes a corner back, Esc cancels.</source>
        <translation>一緒に障害となる範囲の角をクリックします。最初の角、ダブルクリック、Enter で閉じます。Backspace で角を一つ戻し、Esc でやめます。</translation>
    </message>
    <message>
        <source>Click the points of a way. Enter ends it and copies the figures, Esc begins anew.</source>
        <translation>測る経路の点をクリックします。Enter で終えて数値をコピーし、Esc でやり直します。</translation>
    </message>
    <message>
        <source>Sites and links in it fail together.</source>
        <translation>この中の拠点とリンクは一緒に障害となります。</translation>
    </message>
    <message>
        <source>Move in the Diagram</source>
        <translation>構成図で動かす</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1、リンク</translation>
    </message>
    <message>
        <source>%1, failure area</source>
        <translation>%1、障害範囲</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1、メモ</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapTip</name>
    <message>
        <source>%1: %2 (-%3), %4 one way</source>
        <translation>%1: %2 (-%3)、片道%4</translation>
    </message>
    <message>
        <source>%1: %2 (+%3), %4 one way</source>
        <translation>%1: %2 (+%3)、片道%4</translation>
    </message>
    <message>
        <source>%1 of fiber, %2 one way</source>
        <translation>ファイバー%1、片道%2</translation>
    </message>
    <message>
        <source>No transceiver of the catalog reaches that far without a stop.</source>
        <translation>途中で止まらずにそこまで届くトランシーバーはカタログにありません。</translation>
    </message>
    <message>
        <source>Carries %1 with %2 of margin</source>
        <translation>マージン%2で%1を運ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n拠点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more links</source>
        <translation>
            <numerusform>ほかリンク%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lightpath(s) would no longer close:</source>
        <translation>
            <numerusform>%n本の光パスが成立しなくなります:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>Lightpath: from, to, rate</extracomment>
        <translation>%1 – %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Click the next point</source>
        <translation>次の点をクリック</translation>
    </message>
    <message>
        <source>%1 over the ground</source>
        <translation>地表で %1</translation>
    </message>
    <message>
        <source>%1 over the ground, the last leg %2</source>
        <translation>地表で %1、最後の区間 %2</translation>
    </message>
    <message>
        <source>Fiber of about %1, %2 one way</source>
        <translation>ファイバー約 %1、片道 %2</translation>
    </message>
    <message>
        <source>Enter ends and copies, Backspace takes a point back</source>
        <translation>Enter で終えてコピー、Backspace で一点戻る</translation>
    </message>
</context>
<context>
    <name>continua::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>%1 sites, %2 links, %3 selected</source>
        <translation>拠点%1、リンク%2、選択%3</translation>
    </message>
    <message>
        <source>Click places, Shift keeps the tool</source>
        <translation>クリックで配置、Shiftで続けて配置</translation>
    </message>
    <message>
        <source>Click to place</source>
        <translation>クリックで配置</translation>
    </message>
    <message>
        <source>Press S, then click to place your first site.</source>
        <translation>Sを押してからクリックすると、最初の拠点を配置できます。</translation>
    </message>
    <message>
        <source>The pointer is drawn to sites, waypoints and links.</source>
        <translation>ポインターは拠点、経由点、リンクに吸着します。</translation>
    </message>
    <message>
        <source>Enter places the site exactly there</source>
        <translation>Enter で正確にその位置に拠点を置きます</translation>
    </message>
    <message>
        <source>Latitude, longitude: 35.18, 136.90</source>
        <translation>緯度, 経度：35.18, 136.90</translation>
    </message>
    <message>
        <source>Drawn to %1</source>
        <translation>%1 に吸着</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>レンズ: %1</translation>
    </message>
    <message>
        <source>Colors sites and links by one figure of the plan (F9).</source>
        <translation>拠点とリンクを計画の数値の一つで色分けします (F9)。</translation>
    </message>
    <message>
        <source>Lens of the map</source>
        <translation>地図のレンズ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A lens and what it shows: &quot;Power: 62 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <translation>%1: 数値なし</translation>
    </message>
    <message>
        <source>What is on a locked or hidden layer stays as it is.</source>
        <translation>ロックしたレイヤーや隠したレイヤーのものはそのままです。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>構成図</translation>
    </message>
    <message>
        <source>Show the diagram</source>
        <translation>構成図を表示</translation>
    </message>
    <message>
        <source>Shows sites and links as a schematic (Ctrl+Shift+M).</source>
        <translation>拠点とリンクを構成図として示します (Ctrl+Shift+M)。</translation>
    </message>
    <message>
        <source>Enter sets a waypoint exactly there.</source>
        <translation>Enter でその位置に中継点を置きます。</translation>
    </message>
    <message>
        <source>Enter draws the link to %1.</source>
        <translation>Enter で %1 へのリンクを引きます。</translation>
    </message>
    <message>
        <source>No other site is named so.</source>
        <translation>その名前の拠点は他にありません。</translation>
    </message>
    <message>
        <source>From %1: type the name of a site or choose one with the arrows, then Enter. Coordinates and Enter set a waypoint.</source>
        <translation>%1 から: 拠点の名前を入れるか矢印で選び、Enter を押します。座標と Enter で中継点を置きます。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message numerus="yes">
        <source>Layers: %n hidden</source>
        <translation>
            <numerusform>レイヤー: %n 非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>地図のレイヤー</translation>
    </message>
    <message>
        <source>Shows, locks and fades what lies over each other.</source>
        <translation>重なるものを表示し、ロックし、薄くします。</translation>
    </message>
    <message>
        <source>The pointer is drawn to nothing.</source>
        <translation>ポインターは何にも吸着しません。</translation>
    </message>
</context>
<context>
    <name>continua::ui::MarginStackView</name>
    <message>
        <source>Transmitter OSNR</source>
        <translation>送信機OSNR</translation>
    </message>
    <message>
        <source>Add at the start</source>
        <translation>始点のアド</translation>
    </message>
    <message>
        <source>Booster, %1</source>
        <translation>ブースター、%1</translation>
    </message>
    <message>
        <source>Nonlinear noise, %1</source>
        <translation>非線形雑音、%1</translation>
    </message>
    <message>
        <source>Amplifier noise, %1</source>
        <translation>増幅器雑音、%1</translation>
    </message>
    <message>
        <source>Express pass before %1</source>
        <translation>%1手前の通過</translation>
    </message>
    <message>
        <source>Drop at the end</source>
        <translation>終点のドロップ</translation>
    </message>
    <message>
        <source>Dispersion penalty</source>
        <translation>分散ペナルティ</translation>
    </message>
    <message>
        <source>PMD penalty</source>
        <translation>PMDペナルティ</translation>
    </message>
    <message>
        <source>PDL penalty</source>
        <translation>PDLペナルティ</translation>
    </message>
    <message>
        <source>Required OSNR of the mode</source>
        <translation>モードの所要OSNR</translation>
    </message>
    <message>
        <source>System margin</source>
        <translation>システムマージン</translation>
    </message>
    <message>
        <source>Margin stack</source>
        <translation>マージンの内訳</translation>
    </message>
    <message>
        <source>Span %1: %2</source>
        <translation>区間%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A contribution and its size</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>マージン</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>ブースター</translation>
    </message>
    <message>
        <source>Span %1, nonlinear noise</source>
        <translation>スパン%1、非線形雑音</translation>
    </message>
    <message>
        <source>Span %1, amplifier noise</source>
        <translation>スパン%1、増幅器雑音</translation>
    </message>
</context>
<context>
    <name>continua::ui::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>地図の全体図</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>APN-T (transceiver)</source>
        <translation>APN-T (トランシーバー)</translation>
    </message>
    <message>
        <source>APN-G (gateway)</source>
        <translation>APN-G (ゲートウェイ)</translation>
    </message>
    <message>
        <source>APN-I (interchange)</source>
        <translation>APN-I (インターチェンジ)</translation>
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
        <translation>N</translation>
    </message>
    <message>
        <source>N+1</source>
        <comment>power feeds</comment>
        <translation>N+1</translation>
    </message>
    <message>
        <source>2N</source>
        <comment>power feeds</comment>
        <translation>2N</translation>
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
        <translation>毎秒の出力トークン</translation>
    </message>
    <message>
        <source>Video streams (1080p30)</source>
        <translation>映像ストリーム (1080p30)</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>保護なし</translation>
    </message>
    <message>
        <source>1+1</source>
        <translation>1+1</translation>
    </message>
    <message>
        <source>1+1, no shared site</source>
        <translation>1+1、拠点共有なし</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>リストレーション</translation>
    </message>
    <message>
        <source>Must run here</source>
        <translation>ここで稼働</translation>
    </message>
    <message>
        <source>Must not run here</source>
        <translation>ここで稼働しない</translation>
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
        <translation>拠点の開設</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Line system</source>
        <translation>伝送装置</translation>
    </message>
    <message>
        <source>Fiber build</source>
        <translation>ファイバー敷設</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Site rent</source>
        <translation>拠点の賃料</translation>
    </message>
    <message>
        <source>Fiber lease</source>
        <translation>ファイバー借用</translation>
    </message>
    <message>
        <source>Leased services</source>
        <translation>借用サービス</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>炭素価格</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Not routed</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護なし</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Power shelf</source>
        <translation>電源シェルフ</translation>
    </message>
    <message>
        <source>Battery shelf</source>
        <translation>バッテリーシェルフ</translation>
    </message>
    <message>
        <source>Coolant unit</source>
        <translation>冷却分配装置</translation>
    </message>
    <message>
        <source>Rack system</source>
        <translation>ラックシステム</translation>
    </message>
    <message>
        <source>OU</source>
        <comment>Open rack unit</comment>
        <translation>OU</translation>
    </message>
    <message>
        <source>U</source>
        <comment>Rack unit</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
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
        <translation>OSNR多項式</translation>
    </message>
    <message>
        <source>Variable gain</source>
        <translation>可変利得</translation>
    </message>
    <message>
        <source>Fixed noise figure</source>
        <translation>固定雑音指数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>site rack</comment>
        <extracomment>A rack: its site and its name there</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>workload</comment>
        <extracomment>A workload: its name and its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>workload replica</comment>
        <extracomment>A replica without a name: the workload and a number</extracomment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>workload replica</comment>
        <extracomment>A replica: its workload and its own name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 flow %2</source>
        <comment>workload flow</comment>
        <extracomment>A flow without a name: the workload and a number</extracomment>
        <translation>%1 フロー%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>workload flow</comment>
        <extracomment>A flow: its workload and its own name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>transceiver mode</comment>
        <extracomment>An optical mode: transceiver and data rate</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>link</comment>
        <extracomment>A link: its two ends</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link</comment>
        <extracomment>A link: its two ends and its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>continua::ui::NetworkFindings</name>
    <message>
        <source>%1 hangs on one link, %2, which is there %3 of the time.</source>
        <translation>%1はリンク%2一本でつながり、その可用性は%3です。</translation>
    </message>
    <message>
        <source>%1 Workloads there ask for %2.</source>
        <translation>%1 そこのワークロードは%2を要求します。</translation>
    </message>
    <message>
        <source>%1 That meets the %2 asked for there, yet one cut stops the site.</source>
        <translation>%1 要求の%2は満たしますが、一箇所の切断で拠点が止まります。</translation>
    </message>
    <message>
        <source>%1: no second path from %2 to %3 exists; the one there is measures %4 and is there %5 of the time.</source>
        <translation>%1: %2から%3への第二の経路はありません。現在の経路は%4で、可用性は%5です。</translation>
    </message>
    <message>
        <source>%1 That is enough for the %2 asked for, not for more.</source>
        <translation>%1 要求の%2には足りますが、それ以上には足りません。</translation>
    </message>
    <message>
        <source>%1 and %2 stand at one place.</source>
        <translation>%1と%2が同じ場所にあります。</translation>
    </message>
    <message>
        <source>%1 is given as %2, shorter than the %3 between its ends.</source>
        <translation>%1は%2とありますが、両端の距離%3より短い値です。</translation>
    </message>
    <message>
        <source>%1 is given as %2, more than three times the %3 between its ends.</source>
        <translation>%1は%2とありますが、両端の距離%3の三倍を超えています。</translation>
    </message>
    <message>
        <source>%1 measures %2 of fiber where distance times route factor would say %3 (%4 as the crow flies).</source>
        <translation>%1のファイバーは%2ですが、距離 × 経路係数では%3になります(直線距離%4)。</translation>
    </message>
    <message>
        <source>No link joins %1 to the rest of the network.</source>
        <translation>%1を網の残りとつなぐリンクがありません。</translation>
    </message>
    <message>
        <source>One cut of %1 isolates %2.</source>
        <translation>%1の切断一つで%2が孤立します。</translation>
    </message>
    <message>
        <source>%1: the shortest route from %2 to %3 (%4) leaves no second one, but two disjoint routes of %5 and %6 exist.</source>
        <translation>%1: %2から%3への最短経路(%4)を取ると第二の経路が残りませんが、%5と%6の分離した二経路があります。</translation>
    </message>
    <message>
        <source>%1: both paths pass %2, a single point of failure.</source>
        <translation>%1: 両経路が%2を通り、単一障害点です。</translation>
    </message>
    <message>
        <source>From %1 to %2 the direct way measures %3 (%5 there and back), but its disjoint detour %4 (%6).</source>
        <translation>%1から%2への直通路は%3(往復%5)ですが、分離した迂回路は%4(%6)です。</translation>
    </message>
    <message>
        <source>%1 carries it with %2 of margin.</source>
        <translation>%1なら%2のマージンで伝送できます。</translation>
    </message>
    <message>
        <source>No mode of the catalog carries as much over this way.</source>
        <translation>この経路で同じ量を運べるモードはカタログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 The plan sends %n lightpaths of %2.</source>
        <translation>
            <numerusform>%1 計画では%2を%n本の光パスで送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fails, beyond the dispersion it stands</source>
        <translation>%1は分散の限度を超えて不成立</translation>
    </message>
    <message>
        <source>%1 fails by %2</source>
        <translation>%1は%2不足で不成立</translation>
    </message>
    <message>
        <source>%1 closes with %2</source>
        <translation>%1は%2の余裕で成立</translation>
    </message>
    <message>
        <source>%1: over %2 from %3 to %4 the rate decides the reach of %5 (%6). %7</source>
        <translation>%1: %3から%4までの%2では、速度が%5の到達距離を決めます(%6)。%7</translation>
    </message>
    <message>
        <source>%1 of the %2 of spectrum on the last fiber pair of %3 are taken.</source>
        <translation>%3の最後のファイバー対では、スペクトル%2のうち%1が使われています。</translation>
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
    <message numerus="yes">
        <source>%n cells changed.</source>
        <translation>
            <numerusform>%n 個のセルを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are reckoned and stay.</source>
        <translation>
            <numerusform>%n 個のセルは計算値なので変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be used and are marked. %1</source>
        <translation>
            <numerusform>%n 個のセルは使えないため印を付けました。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ObjectiveCommands</name>
    <message>
        <source>Aim at %1</source>
        <translation>目的: %1</translation>
    </message>
</context>
<context>
    <name>continua::ui::Optics</name>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>Lightpath: from, to, rate</extracomment>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>%1: GSNR %2 in 0.1 nm after %3 of fiber, where %4 and a system margin of %5 are asked for; dispersion %6 ps/nm.</source>
        <translation>%1: ファイバー%3の後のGSNRは0.1 nmで%2です。所要は%4、システムマージンは%5です。分散%6 ps/nm。</translation>
    </message>
    <message>
        <source>Fiber, km</source>
        <translation>ファイバー、km</translation>
    </message>
    <message>
        <source>Power, dBm</source>
        <translation>パワー、dBm</translation>
    </message>
    <message>
        <source>In 0.1 nm, dB</source>
        <translation>0.1 nm当たり、dB</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>パワー</translation>
    </message>
    <message>
        <source>OSNR</source>
        <translation>OSNR</translation>
    </message>
    <message>
        <source>GSNR</source>
        <translation>GSNR</translation>
    </message>
    <message>
        <source>Modes over this route</source>
        <translation>この経路でのモード</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>マージン</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Both ends</source>
        <translation>両端</translation>
    </message>
    <message>
        <source>beyond its dispersion</source>
        <translation>分散の限度超過</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Judged among the channels that the plan lights.</source>
        <translation>計画で点灯するチャネルのもとで判定。</translation>
    </message>
    <message>
        <source>Judged with every fiber full.</source>
        <translation>全ファイバー満載で判定。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: how a lightpath fares, and among which channels</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, planned %2</source>
        <extracomment>Margin of a lightpath over the design as it is now, and as it was planned</extracomment>
        <translation>%1（計画時%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no room in the spectrum</source>
        <translation>スペクトルに空きなし</translation>
    </message>
</context>
<context>
    <name>continua::ui::OpticsPage</name>
    <message>
        <source>Spectrum of the lit fibers</source>
        <translation>点灯ファイバーのスペクトル</translation>
    </message>
    <message>
        <source>&amp;Whole band</source>
        <translation>全帯域(&amp;W)</translation>
    </message>
    <message>
        <source>Lightpaths</source>
        <translation>光パス</translation>
    </message>
    <message>
        <source>Show on &amp;Map</source>
        <translation>地図に表示(&amp;M)</translation>
    </message>
    <message>
        <source>Margin stack</source>
        <translation>マージンの内訳</translation>
    </message>
    <message>
        <source>Along the route</source>
        <translation>経路に沿って</translation>
    </message>
    <message>
        <source>Modes over this route</source>
        <translation>この経路でのモード</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>The plan lights no wavelength: nothing travels between sites, or only over leased services.</source>
        <translation>計画は波長を点灯しません。拠点間の通信がないか、借用サービスだけを通ります。</translation>
    </message>
    <message>
        <source>There is no plan yet. Lightpaths follow from sites, links and workloads with traffic.</source>
        <translation>計画はまだありません。光パスは拠点、リンク、通信のあるワークロードから決まります。</translation>
    </message>
    <message>
        <source>Study of the lightpath</source>
        <translation>光パスの詳細</translation>
    </message>
</context>
<context>
    <name>continua::ui::Palette</name>
    <message>
        <source>Go to %1, %2</source>
        <translation>%1, %2へ移動</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>緯度、経度</translation>
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
    <message>
        <source>Draw Link to %1</source>
        <translation>%1へリンクを引く</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Add Workload: %1</source>
        <translation>ワークロードを追加: %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Open Scenario: %1</source>
        <translation>シナリオを開く: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>課題</translation>
    </message>
</context>
<context>
    <name>continua::ui::PhaseCommands</name>
    <message>
        <source>Phase %1</source>
        <translation>フェーズ %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>continua::ui::PhaseFields</name>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>There from</source>
        <translation>存在の開始</translation>
    </message>
    <message>
        <source>the first phase on</source>
        <translation>最初のフェーズから</translation>
    </message>
    <message>
        <source>Gone with</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>no phase: it stays</source>
        <translation>なし(残り続ける)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>a month such as 2027-04</source>
        <translation>2027-04 のような年月</translation>
    </message>
    <message>
        <source>above 0 and at most 1000</source>
        <translation>0 より大きく 1000 以下</translation>
    </message>
    <message>
        <source>from 0 to 1000</source>
        <translation>0 から 1000 まで</translation>
    </message>
    <message>
        <source>Demand x</source>
        <translation>需要の倍率</translation>
    </message>
    <message>
        <source>Equipment price x</source>
        <translation>機器価格の倍率</translation>
    </message>
    <message>
        <source>Electricity price x</source>
        <translation>電力価格の倍率</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>continua::ui::PhaseFindings</name>
    <message>
        <source>%1 is there in a phase in which %2 is not: %3.</source>
        <translation>%1 は %2 が存在しないフェーズに存在します: %3。</translation>
    </message>
    <message>
        <source>%1 comes with the phase %2 and goes with %3: it is never there.</source>
        <translation>%1 はフェーズ %2 で始まり %3 で終わるため、存在する時がありません。</translation>
    </message>
    <message>
        <source>Replica %2 of %1 runs in the phase %3 and nowhere in %4.</source>
        <translation>%1 のレプリカ %2 はフェーズ %3 では動きますが、%4 ではどこでも動きません。</translation>
    </message>
</context>
<context>
    <name>continua::ui::PhasePicker</name>
    <message>
        <source>The phase that map, plan and results are of</source>
        <translation>地図、計画、結果を表示しているフェーズ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phase in the top bar: its name and the month it begins</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>フェーズ: %1</translation>
    </message>
    <message>
        <source>%1: the phase that map, plan and results are of</source>
        <translation>%1: 地図、計画、結果が示すフェーズ</translation>
    </message>
</context>
<context>
    <name>continua::ui::PhaseTable</name>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Racks added</source>
        <translation>追加ラック</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Paid yearly</source>
        <translation>年間費用</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>Replicas moved</source>
        <translation>移動したレプリカ</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <translation>拠点のコードをコンマ区切りで。</translation>
    </message>
</context>
<context>
    <name>continua::ui::PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close Preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
    <message>
        <source>Preview: the plan adds nothing to what is drawn.</source>
        <translation>プレビュー: 計画が設計に加えるものはありません。</translation>
    </message>
    <message>
        <source>Preview of the plan: %1.</source>
        <translation>計画のプレビュー: %1。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Preview: the plan would stay the same.</source>
        <translation>プレビュー: 計画は変わりません。</translation>
    </message>
    <message>
        <source>Preview: %1.</source>
        <translation>プレビュー: %1。</translation>
    </message>
    <message>
        <source>Pin Here</source>
        <translation>ここに固定</translation>
    </message>
</context>
<context>
    <name>continua::ui::QuantityInput</name>
    <message>
        <source>a number, such as 12.5</source>
        <translation>12.5のような数値</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限の数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
</context>
<context>
    <name>continua::ui::QuantityText</name>
    <message>
        <source>USD %1/kWh</source>
        <extracomment>Price of electricity</extracomment>
        <translation>USD %1/kWh</translation>
    </message>
    <message>
        <source>USD %1 bn</source>
        <comment>money</comment>
        <extracomment>Money in billions of US dollars</extracomment>
        <translation>USD %1 bn</translation>
    </message>
    <message>
        <source>USD %1 M</source>
        <comment>money</comment>
        <extracomment>Money in millions of US dollars</extracomment>
        <translation>USD %1 M</translation>
    </message>
    <message>
        <source>USD %1 k</source>
        <comment>money</comment>
        <extracomment>Money in thousands of US dollars</extracomment>
        <translation>USD %1 k</translation>
    </message>
</context>
<context>
    <name>continua::ui::QuestionView</name>
    <message>
        <source>Working it out...</source>
        <translation>計算しています...</translation>
    </message>
    <message>
        <source>The plan runs it nowhere.</source>
        <translation>計画では、どこにも配置されていません。</translation>
    </message>
    <message>
        <source>%1 runs at %2.</source>
        <translation>%1は%2で動きます。</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>なぜここに配置？</translation>
    </message>
    <message>
        <source>The plan runs nothing here that needs compute.</source>
        <translation>計画では、計算機を要するものはここで動きません。</translation>
    </message>
    <message>
        <source>No conflict short enough to read was found; a longer search may serve it.</source>
        <translation>読めるほど短い矛盾は見つかりませんでした。より長い探索で満たせるかもしれません。</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackCanvas</name>
    <message>
        <source>Rack elevations</source>
        <translation>ラック立面図</translation>
    </message>
    <message>
        <source>Left and right choose a rack, up and down an item. Enter takes it up, arrows carry it between slots and racks, Enter sets it down, Escape takes it back. Alt with up or down moves it at once; Ctrl+D duplicates it; Ctrl with plus, minus or the wheel zooms.</source>
        <translation>左右キーでラック、上下キーで機器を選びます。Enter で持ち上げ、矢印キーでスロットやラックの間を運び、Enter で置き、Esc で元に戻します。Alt と上下キーで直接移動、Ctrl+D で複製、Ctrl とプラス、マイナス、ホイールで拡大縮小します。</translation>
    </message>
    <message>
        <source>%1, from %2 %3</source>
        <extracomment>A category, the lowest unit it takes, OU or U: &quot;Compute, from 12 OU&quot;</extracomment>
        <translation>%1、%2 %3 から</translation>
    </message>
    <message>
        <source>Nameplate %1, %2, %3</source>
        <translation>定格 %1、%2、%3</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackCommands</name>
    <message>
        <source>The design has changed meanwhile; nothing was edited.</source>
        <translation>その間に設計が変わったため、何も編集していません。</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation>%2 に %1 を追加</translation>
    </message>
    <message>
        <source>Add empty rack at %1</source>
        <translation>%1 に空のラックを追加</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>%1 を搭載</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>Remove rack %1</source>
        <translation>ラック %1 を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Removed %1 from %2. Ctrl+Z brings it back.</source>
        <translation>%2 から %1 を取り外しました。Ctrl+Z で元に戻ります。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Duplicate %1, %2 times</source>
        <translation>%1 を %2 台複製</translation>
    </message>
    <message>
        <source>%1 more racks stand here: %2 to %3.</source>
        <translation>ラックを %1 台追加しました: %2 から %3。</translation>
    </message>
    <message>
        <source>None came in. %1</source>
        <translation>1 台も入りません。%1</translation>
    </message>
    <message>
        <source>Fill %1 with %2 times %3</source>
        <translation>%1 に %3 を %2 台充填</translation>
    </message>
    <message>
        <source>%1 mounted. One more does not fit: %2</source>
        <translation>%1 台を搭載しました。もう 1 台は収まりません: %2</translation>
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
        <source>%1 has a rack &quot;%2&quot; already; each needs its own name.</source>
        <translation>%1には既にラック「%2」があります。それぞれ別の名前が必要です。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Nameplate, against busbar and power shelves. Planned: %1.</source>
        <translation>銘板値とバスバー・電源シェルフの比較。計画値: %1。</translation>
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
        <translation>搭載重量</translation>
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
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>キット</translation>
    </message>
    <message>
        <source>Built by hand</source>
        <translation>手作業で構成</translation>
    </message>
    <message>
        <source>No busbar.</source>
        <translation>バスバーはありません。</translation>
    </message>
    <message>
        <source>Busbar current</source>
        <translation>バスバー電流</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackFindings</name>
    <message numerus="yes">
        <source>power per rack at %n</source>
        <translation>
            <numerusform>%n拠点でラック当たり電力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>floor load at %n</source>
        <translation>
            <numerusform>%n拠点で床荷重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rack depth at %n</source>
        <translation>
            <numerusform>%n拠点でラック奥行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>liquid cooling at %n</source>
        <translation>
            <numerusform>%n拠点で液冷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>air cooling at %n</source>
        <translation>
            <numerusform>%n拠点で空冷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>site power at %n</source>
        <translation>
            <numerusform>%n拠点で拠点電力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room at %n</source>
        <translation>
            <numerusform>%n拠点で空き</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can stand at %2 of %3 sites (%4). Racks of %5 and %6 fail elsewhere on %7.</source>
        <translation>%1を置けるのは%3拠点のうち%2拠点(%4)です。%5、%6のラックは他では%7が足りません。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 take the same slot %4.</source>
        <translation>%1: %2と%3が同じスロット%4を占めています。</translation>
    </message>
    <message>
        <source>%1: %2 reaches up to unit %3 of %4.</source>
        <translation>%1: %2がユニット%3に達しますが、%4までです。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 wide, the bay %4.</source>
        <translation>%1: %2の幅は%3、ベイは%4です。</translation>
    </message>
    <message>
        <source>%1 is %2 deep; the site takes %3.</source>
        <translation>%1の奥行は%2です。拠点は%3まで受け入れます。</translation>
    </message>
    <message>
        <source>%1 draws %2; its power shelves give %3 with a module lost.</source>
        <translation>%1は%2を消費します。モジュールを一つ失うと電源シェルフの供給は%3です。</translation>
    </message>
    <message>
        <source>%1 draws %2; its frame feeds %3.</source>
        <translation>%1は%2を消費します。フレームの給電は%3です。</translation>
    </message>
    <message>
        <source>%1 carries %2; its frame bears %3.</source>
        <translation>%1の搭載重量は%2です。フレームの耐荷重は%3です。</translation>
    </message>
    <message>
        <source>%1 gives %2 of heat into the air; its frame lets %3 through.</source>
        <translation>%1は空気に%2の熱を出します。フレームの許容は%3です。</translation>
    </message>
    <message>
        <source>%1 needs water for %2 of heat; its site has none.</source>
        <translation>%1には%2の熱を運ぶ水が必要ですが、拠点にありません。</translation>
    </message>
    <message>
        <source>%1 draws %2; its site allows %3 per rack.</source>
        <translation>%1は%2を消費します。拠点の許容はラック当たり%3です。</translation>
    </message>
    <message>
        <source>%1 loads the floor with %2; it bears %3.</source>
        <translation>%1の床荷重は%2です。耐荷重は%3です。</translation>
    </message>
    <message>
        <source>%1 needs water of at most %2; its site supplies %3.</source>
        <translation>%1には%2以下の水が必要です。拠点の供給は%3です。</translation>
    </message>
    <message>
        <source>%1 at %2: %3 accelerators draw %4. Power per rack asks for %5 racks, height only for %6.</source>
        <translation>%2の%1: アクセラレータ%3台が%4を消費します。ラック当たり電力ではラック%5台、高さだけなら%6台必要です。</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackMeters</name>
    <message>
        <source>%1 / %2 %3</source>
        <comment>meter</comment>
        <extracomment>A meter: used, limit, unit</extracomment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空間</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>バスバー</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
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
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 / %2 units</source>
        <translation>%1 / %2 ユニット</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackObjects</name>
    <message>
        <source>Free: %1 %2</source>
        <translation>空き: %1 %2</translation>
    </message>
    <message>
        <source>Free: %1 to %2 %3</source>
        <translation>空き: %1 から %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What is carried may stand here.</source>
        <translation>持っているものをここに置けます。</translation>
    </message>
    <message>
        <source>%1, %2, ordered by the plan</source>
        <translation>%1、%2、計画が発注</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackPainter</name>
    <message>
        <source>planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Empty rack. Add an item, or let the planner fill it.</source>
        <translation>空のラックです。機器を加えるか、計画に任せてください。</translation>
    </message>
</context>
<context>
    <name>continua::ui::RackView</name>
    <message>
        <source>%1: %2, %3 accelerators</source>
        <extracomment>A kit in a menu: name, power, accelerators</extracomment>
        <translation>%1: %2、アクセラレータ%3台</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Add Kit</source>
        <translation>キットを追加</translation>
    </message>
    <message>
        <source>Add Empty Rack</source>
        <translation>空のラックを追加</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>機器を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected item or rack (Delete)</source>
        <translation>選択した機器またはラックを削除 (Delete)</translation>
    </message>
    <message>
        <source>Select a rack first</source>
        <translation>先にラックを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <extracomment>So many racks of one kind</extracomment>
        <translation>
            <numerusform>ラック%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site yet. Place one on the map; its racks are drawn here.</source>
        <translation>拠点がまだありません。地図に置くと、そのラックがここに描かれます。</translation>
    </message>
    <message>
        <source>No rack stands at %1, and the plan needs none here.
Add a rack kit, or give a workload that runs here.</source>
        <translation>%1にラックはなく、計画もここでは必要としません。
ラックキットを追加するか、ここで動くワークロードを与えてください。</translation>
    </message>
    <message>
        <source>No rack stands here yet. Put one up first: an empty rack or a kit.</source>
        <translation>ここにはまだラックがありません。先に空のラックかキットを置いてください。</translation>
    </message>
    <message>
        <source>Select an item, in the rack or in the catalog; the rest of the rack is filled with it.</source>
        <translation>ラックかカタログで機器を選択してください。ラックの残りをそれで埋めます。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>From aside: what stands how deep, front left</source>
        <translation>横から: 機器の奥行き、左が前面</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate the selected rack several times, with names of a pattern (%1); Ctrl+D in the racks duplicates item or rack once</source>
        <translation>選択したラックを命名パターンで複数複製します (%1)。ラック上の Ctrl+D は機器またはラックを 1 つ複製します</translation>
    </message>
    <message>
        <source>Fill Up</source>
        <translation>充填</translation>
    </message>
    <message>
        <source>Fill the rest of the rack with the selected item, else with the current entry of the catalog, as far as it fits</source>
        <translation>選択した機器、なければカタログの現在の項目で、収まる限りラックの残りを埋めます</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Take Up and Carry</source>
        <translation>持ち上げて運ぶ</translation>
    </message>
    <message>
        <source>Duplicate Item</source>
        <translation>機器を複製</translation>
    </message>
    <message>
        <source>Fill Up With It</source>
        <translation>これで充填</translation>
    </message>
    <message>
        <source>Duplicate Rack</source>
        <translation>ラックを複製</translation>
    </message>
    <message>
        <source>Duplicate Rack Several Times</source>
        <translation>ラックを複数複製</translation>
    </message>
    <message>
        <source>Remove Item</source>
        <translation>機器を削除</translation>
    </message>
    <message>
        <source>Remove Rack</source>
        <translation>ラックを削除</translation>
    </message>
</context>
<context>
    <name>continua::ui::Refusals</name>
    <message>
        <source>No kit of the catalog with what is asked for fits %1.</source>
        <translation>求められる内容を備え%1に収まるキットはカタログにありません。</translation>
    </message>
    <message>
        <source>A rack of %2 is needed; %1 allows %3 per rack.</source>
        <translation>%2のラックが必要です。%1の許容はラック当たり%3です。</translation>
    </message>
    <message>
        <source>The floor of %1 bears %3; the rack weighs %2.</source>
        <translation>%1の床の耐荷重は%3ですが、ラックは%2です。</translation>
    </message>
    <message>
        <source>The rack is %2 deep; %1 takes racks of %3.</source>
        <translation>ラックの奥行は%2ですが、%1は%3まで受け入れます。</translation>
    </message>
    <message>
        <source>%2 of heat go into water, and %1 has no facility water.</source>
        <translation>%2の熱が水に出ますが、%1に設備水はありません。</translation>
    </message>
    <message>
        <source>Water of at most %2 is needed; %1 supplies it at %3.</source>
        <translation>%2以下の水が必要ですが、%1の供給は%3です。</translation>
    </message>
    <message>
        <source>%2 racks are needed; %1 has room for %3.</source>
        <translation>ラック%2台が必要ですが、%1の空きは%3台です。</translation>
    </message>
    <message>
        <source>%2 of power are needed; %1 has %3 left.</source>
        <translation>電力%2が必要ですが、%1の残りは%3です。</translation>
    </message>
    <message>
        <source>%2 of heat go into the air; %1 can cool %3 more.</source>
        <translation>%2の熱が空気に出ますが、%1で冷却できるのはあと%3です。</translation>
    </message>
    <message>
        <source>%2 of heat go into water; %1 can cool %3 more.</source>
        <translation>%2の熱が水に出ますが、%1で冷却できるのはあと%3です。</translation>
    </message>
    <message>
        <source>Locality, pins and separation leave no site.</source>
        <translation>地域規則、固定指定、離隔により、置ける拠点が残りません。</translation>
    </message>
    <message>
        <source>%1 is not among the places that the locality rule allows.</source>
        <translation>%1は地域規則が許す場所にありません。</translation>
    </message>
    <message>
        <source>%1 is %2 of fiber away; %3 are allowed.</source>
        <translation>%1までファイバー%2です。許容は%3です。</translation>
    </message>
    <message>
        <source>%1 must be at least %2 away; it is %3.</source>
        <translation>%1は%2以上離れる必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>%1 shares a failure domain with another replica.</source>
        <translation>%1は別のレプリカと障害ドメインを共有します。</translation>
    </message>
    <message>
        <source>A pin holds it at %1.</source>
        <translation>固定指定により%1に置かれます。</translation>
    </message>
    <message>
        <source>A pin keeps it away from %1.</source>
        <translation>固定指定により%1には置けません。</translation>
    </message>
    <message>
        <source>A pin keeps %1 closed.</source>
        <translation>固定指定により%1は使いません。</translation>
    </message>
    <message>
        <source>No route leads to %1.</source>
        <translation>%1への経路がありません。</translation>
    </message>
    <message>
        <source>The quickest way to %1 takes %2; the budget is %3.</source>
        <translation>%1への最短時間の経路は%2かかります。予算は%3です。</translation>
    </message>
    <message>
        <source>The second path to %1 takes %2; the budget is %3.</source>
        <translation>%1への第二の経路は%2かかります。予算は%3です。</translation>
    </message>
    <message>
        <source>No two paths to %1 are without a link or duct in common.</source>
        <translation>%1へのどの二経路もリンクまたは管路を共有します。</translation>
    </message>
    <message>
        <source>Every two paths to %1 meet at a site on the way.</source>
        <translation>%1へのどの二経路も途中の拠点で交わります。</translation>
    </message>
    <message>
        <source>Every route to %1 within the budget leaves the allowed countries.</source>
        <translation>%1への予算内の経路はすべて許可された国の外を通ります。</translation>
    </message>
    <message>
        <source>Light does not reach %1: the best mode lacks %2 of margin.</source>
        <translation>光が%1に届きません。最良のモードでもマージンが%2足りません。</translation>
    </message>
    <message>
        <source>%2 of spectrum are needed on the way to %1; %3 are free.</source>
        <translation>%1までの経路でスペクトル%2が必要ですが、空きは%3です。</translation>
    </message>
    <message>
        <source>It would cost %1, more than the %2 that leaving it unserved counts.</source>
        <translation>費用は%1で、満たさない場合に数える%2を上回ります。</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>%1 runs another replica, and no two may share a site.</source>
        <translation>%1では別のレプリカが動いており、同じ拠点には置けません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Fiber distance</source>
        <translation>ファイバ距離</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>離隔</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>障害ドメイン</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Closed site</source>
        <translation>閉鎖した拠点</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Power per rack</source>
        <translation>ラック当たり電力</translation>
    </message>
    <message>
        <source>Floor load</source>
        <translation>床荷重</translation>
    </message>
    <message>
        <source>Floor depth</source>
        <translation>床の奥行き</translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation>設備水</translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation>水温</translation>
    </message>
    <message>
        <source>Rack positions</source>
        <translation>ラック位置</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
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
        <source>No route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Latency of the second path</source>
        <translation>第2経路の遅延</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>第2経路</translation>
    </message>
    <message>
        <source>Shared site</source>
        <translation>共有拠点</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>通過国</translation>
    </message>
    <message>
        <source>Optical margin</source>
        <translation>光マージン</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>continua::ui::RemarkFields</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>degrees, %1 to %2</source>
        <translation>度、%1 から %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Failure area</source>
        <translation>障害範囲</translation>
    </message>
    <message>
        <source>Sites in the area share the failure domain of this name, links through it the risk group.</source>
        <translation>範囲内の拠点はこの名前の障害ドメインを、通るリンクはリスクグループを共有します。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
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
        <source>Sites in it</source>
        <translation>中の拠点</translation>
    </message>
    <message>
        <source>Links through it</source>
        <translation>通るリンク</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>continua::ui::Remedies</name>
    <message>
        <source>the replica</source>
        <translation>レプリカ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>links</comment>
        <translation>
            <numerusform>%1ほか%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Relax the budgets of %2 to %1.</source>
        <translation>%2の予算を%1に緩める。</translation>
    </message>
    <message>
        <source>Relax the budget to %1.</source>
        <translation>予算を%1に緩める。</translation>
    </message>
    <message>
        <source>Move %3 to %1: %2.</source>
        <translation>%3を%1へ移す: %2。</translation>
    </message>
    <message>
        <source>Move %2 to %1.</source>
        <translation>%2を%1へ移す。</translation>
    </message>
    <message>
        <source>Run one more like %3 at %1: %2.</source>
        <translation>%3と同じものを%1でもう一つ動かす: %2。</translation>
    </message>
    <message>
        <source>Ask for two paths that share no site; they exist.</source>
        <translation>拠点を共有しない二つの経路を求める。そのような経路はあります。</translation>
    </message>
    <message>
        <source>Protect it with a second path: availability %1.</source>
        <translation>第二の経路で保護する: 可用性%1。</translation>
    </message>
    <message>
        <source>Raise what %1 offers. %2</source>
        <translation>%1が提供する値を引き上げる。%2</translation>
    </message>
    <message>
        <source>Raise what %1 offers.</source>
        <translation>%1が提供する値を引き上げる。</translation>
    </message>
    <message>
        <source>Lift the rule or pin that keeps it away from %1.</source>
        <translation>%1を妨げる規則または固定指定を外す。</translation>
    </message>
    <message>
        <source>Let its traffic pass other countries, if the law allows it: %1.</source>
        <translation>法律が許すなら、トラフィックに他国の通過を認める: %1。</translation>
    </message>
    <message>
        <source>Use hollow-core fiber on %1: %2.</source>
        <translation>%1に中空コアファイバーを使う: %2。</translation>
    </message>
    <message>
        <source>Add a link between %1 and %2, about %3 of fiber, and protect over it.</source>
        <translation>%1と%2の間にファイバー約%3のリンクを追加し、それを使って保護する。</translation>
    </message>
    <message>
        <source>Add a link between %1 and %2, about %3 of fiber.</source>
        <translation>%1と%2の間にファイバー約%3のリンクを追加する。</translation>
    </message>
    <message>
        <source>Use amplifiers %1 on %2: %3 of margin.</source>
        <translation>%2に増幅器%1を使う: マージン%3。</translation>
    </message>
    <message>
        <source>Put huts at most %1 apart on %2, with amplifiers %3.</source>
        <translation>%2に最大%1間隔で中継局舎を置き、増幅器%3を使う。</translation>
    </message>
    <message>
        <source>Lay %1 on %2: %3 of margin.</source>
        <translation>%2に%1を敷設する: マージン%3。</translation>
    </message>
    <message>
        <source>Divide %1 with a site that regenerates, %2 from its start.</source>
        <translation>%1を、起点から%2の位置にある再生拠点で分割する。</translation>
    </message>
    <message>
        <source>Use one fiber pair more on %1, %2 in all.</source>
        <translation>%1でファイバー対を一つ増やし、計%2とする。</translation>
    </message>
    <message>
        <source>%1 It costs nothing more.</source>
        <translation>%1 追加費用はありません。</translation>
    </message>
    <message>
        <source>%1 Price over the horizon: %2.</source>
        <translation>%1 期間全体の価格: %2。</translation>
    </message>
    <message>
        <source>%1 more over the horizon</source>
        <translation>期間全体で%1の増加</translation>
    </message>
    <message>
        <source>saves %1 over the horizon</source>
        <translation>期間全体で%1の節約</translation>
    </message>
    <message>
        <source>costs nothing more</source>
        <translation>追加費用なし</translation>
    </message>
    <message>
        <source>%1, without the building work</source>
        <translation>%1(工事費を除く)</translation>
    </message>
    <message>
        <source>everything is served then</source>
        <translation>これですべてに対応</translation>
    </message>
    <message numerus="yes">
        <source>%n demands then stay unserved</source>
        <translation>
            <numerusform>未対応の需要が%n件残る</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the launch power of %1 be chosen: %2 of margin.</source>
        <translation>%1の送信パワーを自動にする: マージン%2。</translation>
    </message>
    <message>
        <source>Let %1 be in the country of %2, if the law allows it.</source>
        <translation>法令が認めるなら、%1を%2の国に置けるようにします。</translation>
    </message>
    <message>
        <source>Do without a second path for %1.</source>
        <translation>%1の第2の経路をなしにします。</translation>
    </message>
    <message>
        <source>Let both paths of %1 pass the same site.</source>
        <translation>%1の両経路が同じ拠点を通ってもよいことにします。</translation>
    </message>
    <message>
        <source>Let replicas share the failure domain of %1.</source>
        <translation>レプリカが%1と同じ障害ドメインにあってもよいことにします。</translation>
    </message>
    <message>
        <source>Let replicas be as near to each other as %1: %2.</source>
        <translation>レプリカ同士が%1ほど近くてもよいことにします: %2。</translation>
    </message>
    <message>
        <source>Let replicas share %1.</source>
        <translation>複数のレプリカを%1に置いてもよいことにします。</translation>
    </message>
</context>
<context>
    <name>continua::ui::RemovedText</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>拠点 %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>リンク %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>ラック %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>ワークロード %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure areas</source>
        <translation>
            <numerusform>障害範囲 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::Report</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Links and lightpaths</source>
        <translation>リンクと光パス</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Workloads and where they run</source>
        <translation>ワークロードと配置先</translation>
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
        <translation>エネルギーと炭素</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部材表</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>未解決の課題</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>前提と出典</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>無題のプロジェクト</translation>
    </message>
    <message>
        <source>%1 %2 more stand in the table.</source>
        <translation>%1 ほか%2件は表にあります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Footer of the report: page and number of pages</extracomment>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>ギャップ %1</translation>
    </message>
    <message>
        <source>Sites by kind, links as geodesics with their waypoints. Wider lines carry more; dashed lines and hollow symbols are planned or candidates. Marks say where a limit is near or broken.</source>
        <translation>拠点は種類別、リンクは経由点を通る測地線です。太い線ほど容量が大きく、破線と中抜きの記号は計画中または候補です。印は上限に近いか超えた箇所を示します。</translation>
    </message>
    <message>
        <source>Sites, links and their state in the plan.</source>
        <translation>拠点、リンクと計画での状態。</translation>
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
        <translation>給電</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Opened by plan</source>
        <translation>計画が開設</translation>
    </message>
    <message>
        <source>There is no site.</source>
        <translation>拠点はありません。</translation>
    </message>
    <message>
        <source>Power and cooling against limits</source>
        <translation>電力と冷却の上限に対する割合</translation>
    </message>
    <message>
        <source>Lightpaths</source>
        <translation>光パス</translation>
    </message>
    <message>
        <source>GSNR in 0.1 nm; the margin is what is left after penalties, required OSNR and the system margin of %1.</source>
        <translation>GSNRは0.1 nm当たり。マージンは、ペナルティ、所要OSNR、システムマージン%1を差し引いた残りです。</translation>
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
        <translation>指摘</translation>
    </message>
    <message>
        <source>No issue is open.</source>
        <translation>未解決の課題はありません。</translation>
    </message>
    <message>
        <source>Every figure that the plan rests on and that no drawn object carries. What has no published source is called a planning estimate.</source>
        <translation>計画の基礎となる数値のうち、描かれた対象に属さないものすべてです。公表された出典のないものは計画上の推定と呼びます。</translation>
    </message>
    <message>
        <source>Figures without a published source</source>
        <translation>公表された出典のない数値</translation>
    </message>
    <message>
        <source>The plan minimizes the %1: a construction, then local improvement, every result checked against the rules of the design. Demand that cannot be served is priced and listed, never dropped.</source>
        <translation>計画は%1を最小化します。構成の後に局所改善を行い、結果はすべて設計の規則で確認します。満たせない需要は額を付けて列挙し、決して省きません。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Penalty for unserved demand</source>
        <translation>未充足需要のペナルティ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1</translation>
    </message>
    <message>
        <source>Continua plan report</source>
        <translation>Continua計画報告書</translation>
    </message>
    <message>
        <source>%1 sites, %2 links, %3 workloads%4  ·  %5</source>
        <translation>拠点%1、リンク%2、ワークロード%3%4  ·  %5</translation>
    </message>
    <message>
        <source>The plan on the map.</source>
        <translation>地図上の計画。</translation>
    </message>
    <message>
        <source>%1, %2 racks</source>
        <translation>%1、ラック%2台</translation>
    </message>
    <message>
        <source>Racks by site, to scale in height.</source>
        <translation>拠点別のラック(高さは縮尺どおり)。</translation>
    </message>
    <message>
        <source>What is minimized is the total: what the plan takes, and penalties for demand that finds no place, so that leaving work out never looks cheap. Nobody pays the penalties. The lower bound holds for this total and for the model as stated: no plan of this design can have a lower one. The gap is the distance of this plan&apos;s total to it, as a share.</source>
        <translation>最小化するのは合計です。計画に要するものに、場所のない需要のペナルティを加えた値で、作業を省いた計画が安く見えないようにします。ペナルティは実際に支払うものではありません。下限はこの合計と記載のモデルに対するもので、この設計のどの計画もそれを下回る合計にはなりません。ギャップは、この計画の合計と下限の隔たりの割合です。</translation>
    </message>
    <message>
        <source>Cost over the horizon</source>
        <translation>期間全体の費用</translation>
    </message>
    <message>
        <source>Total that is minimized</source>
        <translation>最小化する合計</translation>
    </message>
    <message>
        <source>Lower bound of the total</source>
        <translation>合計の下限</translation>
    </message>
    <message>
        <source>Gap between the two</source>
        <translation>両者のギャップ</translation>
    </message>
    <message>
        <source>Judged among the channels that the plan lights.</source>
        <translation>計画で点灯するチャネルのもとで判定。</translation>
    </message>
    <message>
        <source>Judged with every fiber full, the worst case.</source>
        <translation>全ファイバー満載の最悪条件で判定。</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最初に尽きるもの</translation>
    </message>
    <message>
        <source>Ways out: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>How far all demand that the plan runs at a site can grow there, and what then runs out; of the rest, what is left over is of no use any more.</source>
        <translation>計画が拠点で動かす全需要がどこまで伸びられるか、そこで何が尽きるか。残りのうち余るものはもう使えません。</translation>
    </message>
    <message>
        <source>Approved issues</source>
        <translation>承認済みの問題</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>そのままでよい理由</translation>
    </message>
    <message>
        <source>Rules ignored: none. Errors, warnings and notes are included.</source>
        <translation>無視した規則: なし。エラー、警告、情報を含みます。</translation>
    </message>
    <message>
        <source>Rules ignored: %1. Errors, warnings and notes are included.</source>
        <translation>無視した規則: %1。エラー、警告、情報を含みます。</translation>
    </message>
</context>
<context>
    <name>continua::ui::ReportLayout</name>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>Caption of a figure in the report</extracomment>
        <translation>図%1. %2</translation>
    </message>
</context>
<context>
    <name>continua::ui::ReportPage</name>
    <message>
        <source>The report stands here as soon as there is a plan. It needs a site and a workload.</source>
        <translation>計画ができ次第、ここに報告書が表示されます。拠点とワークロードが必要です。</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFを書き出す…</translation>
    </message>
    <message>
        <source>The design has changed since; the report follows the next plan.</source>
        <translation>その後設計が変わりました。報告書は次の計画に従います。</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>報告書の書き出し</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not written: %1 cannot be changed.</source>
        <translation>報告書を書き出せませんでした。%1を変更できません。</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Writes the pages shown here to a PDF file</source>
        <translation>ここに示すページを PDF ファイルに書き出します</translation>
    </message>
    <message>
        <source>What the report holds</source>
        <translation>レポートの内容</translation>
    </message>
</context>
<context>
    <name>continua::ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>報告書のページ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
</context>
<context>
    <name>continua::ui::ResultsPage</name>
    <message>
        <source>There is no plan: the design holds a figure that none can be made with. The verdict bar says which.</source>
        <translation>計画はありません。設計に計画を作れない数値があります。判定バーに示されています。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
    <message>
        <source>Nothing to plan yet. A plan needs:

%1a site
%2a workload</source>
        <translation>まだ計画するものがありません。計画に必要なもの:

%1拠点
%2ワークロード</translation>
    </message>
    <message>
        <source>%1. Planning anew: the design has changed.</source>
        <translation>%1。設計が変わったため計画し直しています。</translation>
    </message>
    <message>
        <source>What limits the plan</source>
        <translation>計画を制限するもの</translation>
    </message>
    <message>
        <source>What keeps demand from being served</source>
        <translation>需要を満たせない理由</translation>
    </message>
    <message>
        <source>What runs out first as demand grows</source>
        <translation>需要が伸びると最初に尽きるもの</translation>
    </message>
    <message>
        <source>Prices of limits</source>
        <translation>制限の価格</translation>
    </message>
    <message>
        <source>All phases together, penalties counted in, come to %1; no roadmap can be below %2 (gap %3). The figures below are those of %4, its costs as if it ran for the whole horizon</source>
        <translation>全フェーズの合計はペナルティを含めて %1 です。どのロードマップも %2 を下回れません(ギャップ %3)。以下の数値は %4 のもので、費用は全期間続くとした場合です</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tables of results</source>
        <translation>結果の表</translation>
    </message>
</context>
<context>
    <name>continua::ui::RoadmapViolationText</name>
    <message>
        <source>A year of %1 is said to cost %2, but it costs %3.</source>
        <translation>%1 の 1 年の費用は %2 とされていますが、実際は %3 です。</translation>
    </message>
    <message>
        <source>%1 is said to cost %2 at the beginning of the first phase, but it costs %3.</source>
        <translation>%1 の最初のフェーズ開始時の価値は %2 とされていますが、実際は %3 です。</translation>
    </message>
    <message>
        <source>What %1 leaves unserved is said to count %2, but it counts %3.</source>
        <translation>%1 で満たされないものは %2 と数えられていますが、実際は %3 です。</translation>
    </message>
    <message>
        <source>%1 is said to pay %2 once, but it pays %3.</source>
        <translation>%1 の一時費用は %2 とされていますが、実際は %3 です。</translation>
    </message>
    <message>
        <source>The plan is not of the phases of the project, one after the other.</source>
        <translation>計画はプロジェクトのフェーズを順に並べたものではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is in the plan of %2 while it is not there, or not in it while it is.</source>
        <translation>%1 は、存在しないのに %2 の計画にあるか、存在するのに計画にありません。</translation>
    </message>
    <message>
        <source>%1 is not in %2 as it is drawn.</source>
        <translation>%1 は %2 で描かれたとおりではありません。</translation>
    </message>
    <message>
        <source>%1 does not ask for in %2 what its growth and the phase make of it.</source>
        <translation>%1 の %2 での要求は、成長率とフェーズから決まる値と異なります。</translation>
    </message>
    <message>
        <source>%1 begins with %2 racks %3, but the phases before leave %4.</source>
        <translation>%1 は %3 のラック %2 台から始まりますが、前のフェーズが残すのは %4 台です。</translation>
    </message>
    <message>
        <source>The objective of all phases is said to be %1, but it is %2.</source>
        <translation>全フェーズの目的値は %1 とされていますが、実際は %2 です。</translation>
    </message>
    <message>
        <source>The lower bound of all phases, %2, is above the objective, %1.</source>
        <translation>全フェーズの下界 %2 が目的値 %1 を上回っています。</translation>
    </message>
</context>
<context>
    <name>continua::ui::ScenarioCommands</name>
    <message>
        <source>Name of the scenario:</source>
        <translation>シナリオの名前:</translation>
    </message>
    <message>
        <source>There is a scenario named %1 already.</source>
        <translation>%1という名前のシナリオはすでにあります。</translation>
    </message>
    <message>
        <source>New Scenario</source>
        <translation>新しいシナリオ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>New Scenario %1</source>
        <translation>新しいシナリオ%1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>Made %1, a copy of %2.</source>
        <translation>%2のコピー%1を作りました。</translation>
    </message>
    <message>
        <source>Rename Scenario</source>
        <translation>シナリオの名前を変更</translation>
    </message>
    <message>
        <source>Rename Scenario to %1</source>
        <translation>シナリオの名前を%1に変更</translation>
    </message>
    <message>
        <source>Make %1 the Baseline</source>
        <translation>%1を基準にする</translation>
    </message>
    <message>
        <source>%1 is the baseline now; the other scenarios follow it.</source>
        <translation>%1が基準になりました。ほかのシナリオはこれに追従します。</translation>
    </message>
    <message>
        <source>Delete Scenario %1</source>
        <translation>シナリオ%1を削除</translation>
    </message>
    <message>
        <source>Deleted the scenario %1.</source>
        <translation>シナリオ%1を削除しました。</translation>
    </message>
    <message>
        <source>Now open: the scenario %1.</source>
        <translation>シナリオ%1を開きました。</translation>
    </message>
    <message>
        <source>Now open: the baseline.</source>
        <translation>基準を開きました。</translation>
    </message>
    <message>
        <source>Opened as the scenario %1; the rest of the project is as it was.</source>
        <translation>シナリオ%1として開きました。プロジェクトのほかの部分は元のままです。</translation>
    </message>
    <message>
        <source>the project&apos;s own data</source>
        <translation>プロジェクト自体の情報</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1 stays as it was: the change does not go with it.</source>
        <translation>シナリオ%1は元のままです。この変更とは両立しません。</translation>
    </message>
    <message>
        <source>Scenario %1 keeps its own: %2.</source>
        <translation>シナリオ%1は独自の内容を保ちます: %2。</translation>
    </message>
</context>
<context>
    <name>continua::ui::ScenarioPicker</name>
    <message>
        <source>Scenario: %1</source>
        <translation>シナリオ: %1</translation>
    </message>
    <message>
        <source>%1: what you change stays in this scenario.</source>
        <translation>%1: 変更はこのシナリオの中に残ります。</translation>
    </message>
    <message>
        <source>Baseline: scenarios follow what you change here.</source>
        <translation>基準: ここでの変更にシナリオが追従します。</translation>
    </message>
</context>
<context>
    <name>continua::ui::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>continua::ui::SearchPalette</name>
    <message>
        <source>Find or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Command, object, issue or place</source>
        <translation>コマンド、オブジェクト、課題、地名</translation>
    </message>
    <message>
        <source>Command, site, link, workload, issue or place</source>
        <translation>コマンド、拠点、リンク、ワークロード、課題、地名</translation>
    </message>
</context>
<context>
    <name>continua::ui::Session</name>
    <message>
        <source>Untitled project</source>
        <translation>無題のプロジェクト</translation>
    </message>
</context>
<context>
    <name>continua::ui::ShadowPrices</name>
    <message numerus="yes">
        <source>%n more rack positions at %1</source>
        <translation>
            <numerusform>%1にラック位置をあと%n箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 more IT power at %1</source>
        <translation>%1にIT電力をあと%2</translation>
    </message>
    <message>
        <source>%2 more air cooling at %1</source>
        <translation>%1に空冷をあと%2</translation>
    </message>
    <message>
        <source>%2 more liquid cooling at %1</source>
        <translation>%1に液冷をあと%2</translation>
    </message>
    <message>
        <source>%2 more per rack at %1</source>
        <translation>%1にラック当たりあと%2</translation>
    </message>
    <message>
        <source>A floor at %1 that bears %2 more</source>
        <translation>%1の床荷重をあと%2</translation>
    </message>
    <message>
        <source>Room at %1 for racks %2 deeper</source>
        <translation>%1のラックの奥行をあと%2</translation>
    </message>
    <message>
        <source>Facility water at %1</source>
        <translation>%1に設備水</translation>
    </message>
    <message>
        <source>Facility water at %1 colder by %2</source>
        <translation>%1の設備水を%2冷たく</translation>
    </message>
    <message>
        <source>%2 more for %1</source>
        <translation>%1にあと%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs of fiber on %1</source>
        <translation>
            <numerusform>%1に心線をあと%n対</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan gains nothing.</source>
        <translation>%1: 計画は改善しません。</translation>
    </message>
    <message>
        <source>%1: the plan gains about %2, an estimate.</source>
        <translation>%1: 計画は約%2改善します(推定)。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the plan gains %2 and serves %n more demands, planned anew.</source>
        <translation>
            <numerusform>%1: 計画は%2改善し、需要があと%n件充足します(再計画による)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan gains %2, planned anew.</source>
        <translation>%1: 計画は%2改善します(再計画による)。</translation>
    </message>
</context>
<context>
    <name>continua::ui::SheetView</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>%n 個のセルを貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are beyond the end of the table.</source>
        <translation>
            <numerusform>%n 個のセルは表の外になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>%n 個のセルを下へコピー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>continua::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>コマンドとキーを絞り込む</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys that are to call the command.</source>
        <translation>コマンドを呼び出すキーを押してください。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the keys that the program came with.</source>
        <translation>最初のキーに戻します。</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>No keys: the command is then called from the menu or with Ctrl+K.</source>
        <translation>キーなし: コマンドはメニューまたは Ctrl+K から呼び出します。</translation>
    </message>
    <message>
        <source>%1 calls %2 now; assigning takes it away from there.</source>
        <translation>%1 は現在「%2」を呼び出します。割り当てるとそちらからは外れます。</translation>
    </message>
</context>
<context>
    <name>continua::ui::SiteFields</name>
    <message>
        <source>Set for this site.</source>
        <translation>この拠点に設定。</translation>
    </message>
    <message>
        <source>Default of the kind %1. %2</source>
        <translation>種類「%1」の既定値。%2</translation>
    </message>
    <message>
        <source>from -%1 to %1 degrees</source>
        <translation>-%1から%1度まで</translation>
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
        <translation>まだ計画していません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
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
        <translation>APNでの役割</translation>
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
        <translation>PUE</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>1から5まで</translation>
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
        <translation>kW・月当たりの賃料</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>法域</translation>
    </message>
    <message>
        <source>Failure domains</source>
        <translation>障害ドメイン</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>continua::ui::SiteFindings</name>
    <message>
        <source>%1 runs out first when all demand grows: at %2 times today&apos;s. %3</source>
        <translation>すべての需要が増えると、%1が最初に尽きます(現在の%2倍)。%3</translation>
    </message>
    <message>
        <source>%1 at %2 stands its peak of %3 times the usual need.</source>
        <translation>%2の%1は通常の%3倍のピークに耐えます。</translation>
    </message>
    <message>
        <source>%1 at %2 does not stand its peak of %3 times the usual need. %4</source>
        <translation>%2の%1は通常の%3倍のピークに耐えません。%4</translation>
    </message>
    <message>
        <source>%1 needs %2 of power and has %3.</source>
        <translation>%1には電力%2が必要ですが、あるのは%3です。</translation>
    </message>
    <message>
        <source>%1 gives %2 of heat into the air and can cool %3.</source>
        <translation>%1は空気に%2の熱を出しますが、冷却できるのは%3です。</translation>
    </message>
    <message>
        <source>%1 gives %2 of heat into water and can cool %3.</source>
        <translation>%1は水に%2の熱を出しますが、冷却できるのは%3です。</translation>
    </message>
    <message>
        <source>%1 holds %2 racks and has room for %3.</source>
        <translation>%1にラックが%2台ありますが、位置は%3箇所です。</translation>
    </message>
    <message>
        <source>%1 of power at %2 cannot be used. %3</source>
        <translation>%2の電力のうち%1は使えません。%3</translation>
    </message>
    <message>
        <source>%1: at a design wet bulb of %2 water comes at %3 without chillers; %4 are planned. Chillers raise the PUE, or racks must take warmer water.</source>
        <translation>%1: 設計湿球温度%2では、冷凍機なしの水は%3ですが、計画は%4です。冷凍機はPUEを上げます。さもなければラックがより温かい水を受け入れる必要があります。</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of a limit are used.</source>
        <translation>%1はほぼ満杯で、上限の%2を使っています。</translation>
    </message>
    <message>
        <source>%1, %5: at a design wet bulb of %2 water comes at %3 without chillers; %4 are planned. Chillers raise the PUE, or racks must take warmer water.</source>
        <translation>%1、%5: 設計湿球温度%2では、冷凍機なしの水は%3ですが、計画は%4です。冷凍機はPUEを上げます。さもなければラックがより温かい水を受け入れる必要があります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::SiteMeters</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>A meter: used of a limit</extracomment>
        <translation>%1 / %2</translation>
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
        <translation>最大のラック</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Use of the site</source>
        <translation>拠点の使用状況</translation>
    </message>
    <message>
        <source>Racks that stand</source>
        <translation>設置済みのラック</translation>
    </message>
    <message>
        <source>Site with the plan</source>
        <translation>計画を含む拠点</translation>
    </message>
</context>
<context>
    <name>continua::ui::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <extracomment>A fiber: its link and the number of its pair</extracomment>
        <translation>%1、心線対%2</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>ファイバー</translation>
    </message>
    <message>
        <source>%1 THz</source>
        <translation>%1 THz</translation>
    </message>
    <message>
        <source>The plan lights no wavelength.</source>
        <translation>計画は波長を点灯しません。</translation>
    </message>
    <message>
        <source>%1 – %2: %3, %4 THz to %5 THz, margin %6</source>
        <extracomment>Lightpath: ends, rate, frequency slot, margin</extracomment>
        <translation>%1 – %2: %3、%4 THzから%5 THz、マージン%6</translation>
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
    <message>
        <source>Place sites, draw links between them and say what is to run: the plan follows every edit.</source>
        <translation>拠点を置き、リンクで結び、何を動かすかを決めます。計画は編集のたびに更新されます。</translation>
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
    <message>
        <source>An empty project</source>
        <translation>空のプロジェクト</translation>
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
        <translation>メッセージを閉じる</translation>
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
        <source>Feasible</source>
        <translation>実現可能</translation>
    </message>
    <message>
        <source>Not feasible</source>
        <translation>実現不可</translation>
    </message>
    <message>
        <source>Everything asked for is served. Show the results.</source>
        <translation>求められたものはすべて満たされています。結果を表示します。</translation>
    </message>
    <message>
        <source>Some demand is not served. Show the results.</source>
        <translation>満たされない需要があります。結果を表示します。</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>費用 %1</translation>
    </message>
    <message>
        <source>Once: %1. Every year: %2. Present value over the horizon: %3.</source>
        <translation>初期: %1。年間: %2。期間全体の現在価値: %3。</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>ギャップ %1</translation>
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
    <message>
        <source>%1, planned in %2</source>
        <translation>%1、計画時間%2</translation>
    </message>
    <message>
        <source>Cost %1 + penalties %2 = total %3</source>
        <translation>費用%1 + ペナルティ%2 = 合計%3</translation>
    </message>
    <message>
        <source>%1
Penalties: what the plan charges itself for demand that it does not serve. Nobody pays them; they keep a plan from looking cheap because it leaves work out.</source>
        <translation>%1
ペナルティ: 計画が、満たさない需要について自らに課す額です。実際に支払うものではなく、作業を省いた計画が安く見えないようにします。</translation>
    </message>
    <message>
        <source>no total below %1</source>
        <translation>合計の下限 %1</translation>
    </message>
    <message>
        <source>no plan below %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>Lower bound: whatever plan is made over the routes searched, its cost and its penalties for unserved demand are together at least %1.</source>
        <translation>下限: 探索した経路の範囲では、どのような計画でも費用と未充足需要のペナルティの合計は%1以上です。</translation>
    </message>
    <message>
        <source>Lower bound: whatever plan is made of this design, its cost and its penalties for unserved demand are together at least %1.</source>
        <translation>下限: この設計では、どのような計画でも費用と未充足需要のペナルティの合計は%1以上です。</translation>
    </message>
    <message>
        <source>How far the plan may be above the best one: its total, penalties for unserved demand included, is %1, and no plan&apos;s can be below %2.</source>
        <translation>最良の計画をどれだけ上回り得るかを示します。未充足需要のペナルティを含む合計は%1で、どの計画の合計も%2を下回りません。</translation>
    </message>
    <message>
        <source>What limits the plan: why demand is not served, and what runs out first as demand grows. Choose one to see it.</source>
        <translation>計画を制限するもの: 需要を満たせない理由と、需要が伸びると最初に尽きるもの。選ぶと表示します。</translation>
    </message>
    <message>
        <source>What limits the plan</source>
        <translation>計画を制限するもの</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>First plan; looking for a better one and checking the rules</source>
        <translation>最初の計画。より良い計画を探し、規則を確認しています</translation>
    </message>
    <message>
        <source>Last edit: %1</source>
        <translation>直前の編集: %1</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <translation>制限: %1</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>%1 との比較: %2</translation>
    </message>
    <message>
        <source>Present value of all phases over the horizon: %1. The results list each.</source>
        <translation>全フェーズの期間全体の現在価値: %1。各フェーズは結果に一覧があります。</translation>
    </message>
    <message>
        <source>What plans are to have least of. Choose another to see the plan for it.</source>
        <translation>計画で何を最小にするか。別のものを選ぶと、その計画を表示します。</translation>
    </message>
    <message>
        <source>%1: %2, no plan below %3</source>
        <translation>%1: %2、どの計画も %3 以上</translation>
    </message>
    <message>
        <source>Lower bound: whatever plan is made of this design, by what is aimed at it comes to at least %1, penalties for unserved demand included.</source>
        <translation>下界: この設計からどのような計画を作っても、目的の値は未充足のペナルティを含めて少なくとも %1 になります。</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <comment>what the plan is to have least of</comment>
        <translation>目的: %1</translation>
    </message>
    <message>
        <source>Aim of the plans: %1</source>
        <translation>計画の目的: %1</translation>
    </message>
    <message>
        <source>%1 with penalties: %2, no plan below %3</source>
        <translation>%1(ペナルティ込み): %2、どの計画も %3 以上</translation>
    </message>
</context>
<context>
    <name>continua::ui::ViolationText</name>
    <message>
        <source>The plan names something in %1 that the project does not have.</source>
        <extracomment>%1 is the name of a field of the plan</extracomment>
        <translation>計画の%1に、プロジェクトにないものが含まれています。</translation>
    </message>
    <message>
        <source>Replica %1 is neither placed nor listed as unserved.</source>
        <translation>レプリカ%1は配置も未充足の記載もされていません。</translation>
    </message>
    <message>
        <source>Flow %1 is neither routed nor listed as unserved.</source>
        <translation>フロー%1は経路も未充足の記載もありません。</translation>
    </message>
    <message>
        <source>Flow %1 has no second path, and that is not listed as unserved.</source>
        <translation>フロー%1に第二の経路がなく、未充足にも記載されていません。</translation>
    </message>
    <message>
        <source>Replica %1 is listed as unserved, but it is placed or listed twice.</source>
        <translation>レプリカ%1は未充足とありますが、配置されているか二重に記載されています。</translation>
    </message>
    <message>
        <source>Flow %1 is listed as unserved, but it is not, or was not asked for.</source>
        <translation>フロー%1は未充足とありますが、そうではないか、求められていません。</translation>
    </message>
    <message>
        <source>The second path of flow %1 is listed as unserved, but it is not, or was not asked for.</source>
        <translation>フロー%1の第二の経路は未充足とありますが、そうではないか、求められていません。</translation>
    </message>
    <message>
        <source>The penalty for what is unserved of workload %1 is said to be %2, but it is %3.</source>
        <translation>ワークロード%1の未充足分のペナルティは%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>The lease of link %1 is ordered twice.</source>
        <translation>リンク%1の借用が二重に発注されています。</translation>
    </message>
    <message>
        <source>Replica %1 is placed twice.</source>
        <translation>レプリカ%1が二重に配置されています。</translation>
    </message>
    <message>
        <source>Flow %1 is routed twice.</source>
        <translation>フロー%1の経路が二重にあります。</translation>
    </message>
    <message>
        <source>Flow %1 does not begin where its source is.</source>
        <translation>フロー%1がその発生元から始まっていません。</translation>
    </message>
    <message>
        <source>Flow %1 does not end at a site that runs its replica.</source>
        <translation>フロー%1が、そのレプリカの稼働する拠点で終わっていません。</translation>
    </message>
    <message>
        <source>Replica %1 is at %2 together with another replica of its workload.</source>
        <translation>レプリカ%1が同じワークロードの別のレプリカとともに%2にあります。</translation>
    </message>
    <message>
        <source>Replica %1 is %3 from another replica of its workload; at least %2 are asked for.</source>
        <translation>レプリカ%1は同じワークロードの別のレプリカから%3です。%2以上が求められています。</translation>
    </message>
    <message>
        <source>Replica %1 shares the failure domain %2 with another replica of its workload.</source>
        <translation>レプリカ%1は同じワークロードの別のレプリカと障害ドメイン%2を共有しています。</translation>
    </message>
    <message>
        <source>Replica %1 is %3 of fiber away from where it must be near; at most %2 are allowed.</source>
        <translation>レプリカ%1は近くにあるべき場所からファイバー%3です。許容は%2です。</translation>
    </message>
    <message>
        <source>Replica %1 is only %3 away from where it must keep a distance of %2.</source>
        <translation>レプリカ%1は%2の距離を保つべき場所から%3しか離れていません。</translation>
    </message>
    <message>
        <source>Replica %1 is at %2, where its locality rule does not allow it.</source>
        <translation>レプリカ%1は地域規則が許さない%2にあります。</translation>
    </message>
    <message>
        <source>Flow %1 passes %2, outside the countries its data may see.</source>
        <translation>フロー%1が、データの通過できる国の外の%2を通ります。</translation>
    </message>
    <message>
        <source>%1 is pinned closed, but the plan uses it.</source>
        <translation>%1は使わない指定ですが、計画が使っています。</translation>
    </message>
    <message>
        <source>The placement of replica %1 breaks a pin on %2.</source>
        <translation>レプリカ%1の配置は%2の固定指定に反します。</translation>
    </message>
    <message>
        <source>The plan uses the candidate %1 without opening it.</source>
        <translation>計画が候補%1を開設せずに使っています。</translation>
    </message>
    <message>
        <source>The plan opens %1, but does not use it or did not have to.</source>
        <translation>計画は%1を開設しますが、使っていないか、その必要がありません。</translation>
    </message>
    <message>
        <source>The items of kit %1, ordered for %2, do not fit its slots (unit %3).</source>
        <translation>%2に発注したキット%1の機器がスロットに収まりません(ユニット%3)。</translation>
    </message>
    <message>
        <source>An item of kit %1, ordered for %2, is %3 wide; the frame takes %4.</source>
        <translation>%2に発注したキット%1の機器の幅は%3ですが、フレームは%4までです。</translation>
    </message>
    <message>
        <source>An item of kit %1, ordered for %2, is %3 deep; the frame takes %4.</source>
        <translation>%2に発注したキット%1の機器の奥行は%3ですが、フレームは%4までです。</translation>
    </message>
    <message>
        <source>Kit %1, ordered for %2, draws %3; its shelves and busbar give %4.</source>
        <translation>%2に発注したキット%1は%3を消費しますが、シェルフとバスバーの供給は%4です。</translation>
    </message>
    <message>
        <source>The items of kit %1, ordered for %2, weigh %3; the frame bears %4.</source>
        <translation>%2に発注したキット%1の機器の重量は%3ですが、フレームの耐荷重は%4です。</translation>
    </message>
    <message>
        <source>Kit %1, ordered for %2, gives %3 of heat to the air; its frame can have %4.</source>
        <translation>%2に発注したキット%1は空気に%3の熱を出しますが、フレームの許容は%4です。</translation>
    </message>
    <message>
        <source>Kit %1, ordered for %2, gives %3 of heat to liquid that is not there.</source>
        <translation>%2に発注したキット%1は、存在しない液体に%3の熱を出します。</translation>
    </message>
    <message>
        <source>Kit %1, ordered for %2, draws %3; a rack there may draw %4.</source>
        <translation>%2に発注したキット%1は%3を消費しますが、そこのラックの上限は%4です。</translation>
    </message>
    <message>
        <source>%2 supplies liquid at %3, too warm for kit %1, which stands %4.</source>
        <translation>%2の液体は%3で、%4まで耐えるキット%1には温かすぎます。</translation>
    </message>
    <message>
        <source>Kit %1 loads the floor of %2 with %3; it bears %4.</source>
        <translation>キット%1の%2での床荷重は%3ですが、耐荷重は%4です。</translation>
    </message>
    <message>
        <source>Kit %1 is too deep for %2: %3, where %4 are allowed.</source>
        <translation>キット%1は%2には奥行が深すぎます: %3、許容は%4です。</translation>
    </message>
    <message>
        <source>The racks at %1 cannot be shared out so that workloads with racks of their own have enough.</source>
        <translation>%1のラックを、専用ラックを要するワークロードに足りるように分けられません。</translation>
    </message>
    <message>
        <source>The replicas at %1 need %2 CPU sleds; %3 stand there.</source>
        <translation>%1のレプリカにはCPUスレッド%2台が必要ですが、%3台です。</translation>
    </message>
    <message>
        <source>The replicas at %1 need %2 of storage; %3 stand there.</source>
        <translation>%1のレプリカにはストレージ%2が必要ですが、%3です。</translation>
    </message>
    <message>
        <source>The replicas at %1 need %2 accelerators %4; %3 stand there.</source>
        <translation>%1のレプリカにはアクセラレータ%4が%2台必要ですが、%3台です。</translation>
    </message>
    <message>
        <source>%1 has %2 rack positions; the plan takes %3.</source>
        <translation>%1のラック位置は%2箇所ですが、計画は%3箇所を使います。</translation>
    </message>
    <message>
        <source>%1 can feed %2 of IT power; the plan takes %3.</source>
        <translation>%1のIT電力は%2までですが、計画は%3を使います。</translation>
    </message>
    <message>
        <source>%1 can cool %2 by air; the plan gives it %3.</source>
        <translation>%1の空冷は%2までですが、計画は%3を出します。</translation>
    </message>
    <message>
        <source>%1 can cool %2 by liquid; the plan gives it %3.</source>
        <translation>%1の液冷は%2までですが、計画は%3を出します。</translation>
    </message>
    <message>
        <source>The working path of flow %1 does not join up.</source>
        <translation>フロー%1の現用経路がつながっていません。</translation>
    </message>
    <message>
        <source>The protection path of flow %1 does not join up.</source>
        <translation>フロー%1の予備経路がつながっていません。</translation>
    </message>
    <message>
        <source>The links of lightpath %1 do not join up.</source>
        <translation>光パス%1のリンクがつながっていません。</translation>
    </message>
    <message>
        <source>The working path of flow %1 is said to be %2 long, but it is %3.</source>
        <translation>フロー%1の現用経路の長さは%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>The protection path of flow %1 is said to be %2 long, but it is %3.</source>
        <translation>フロー%1の予備経路の長さは%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>The working path of flow %1 takes %3; its budget is %2.</source>
        <translation>フロー%1の現用経路は%3かかりますが、予算は%2です。</translation>
    </message>
    <message>
        <source>The protection path of flow %1 takes %3; its budget is %2.</source>
        <translation>フロー%1の予備経路は%3かかりますが、予算は%2です。</translation>
    </message>
    <message>
        <source>The working path of flow %1 is said to take %2 one way, but it takes %3.</source>
        <translation>フロー%1の現用経路は片道%2とありますが、%3かかります。</translation>
    </message>
    <message>
        <source>The protection path of flow %1 is said to take %2 one way, but it takes %3.</source>
        <translation>フロー%1の予備経路は片道%2とありますが、%3かかります。</translation>
    </message>
    <message>
        <source>Lightpath %1 is said to take %2 one way, but it takes %3.</source>
        <translation>光パス%1は片道%2とありますが、%3かかります。</translation>
    </message>
    <message>
        <source>Both paths of flow %1 use link %2.</source>
        <translation>フロー%1の両経路がリンク%2を使っています。</translation>
    </message>
    <message>
        <source>Both paths of flow %1 lie in the shared-risk group %2.</source>
        <translation>フロー%1の両経路が共有リスク群%2にあります。</translation>
    </message>
    <message>
        <source>Both paths of flow %1 pass %2, which the plan does not say.</source>
        <translation>フロー%1の両経路が%2を通りますが、計画に記載がありません。</translation>
    </message>
    <message>
        <source>The plan says that both paths of flow %1 pass %2, but they do not.</source>
        <translation>計画ではフロー%1の両経路が%2を通るとありますが、通りません。</translation>
    </message>
    <message>
        <source>Both paths of flow %1 pass %2, but they must not share a site.</source>
        <translation>フロー%1の両経路が%2を通りますが、拠点を共有してはなりません。</translation>
    </message>
    <message>
        <source>Flow %1 is said to be available %2 of the time, but it is %3.</source>
        <translation>フロー%1の可用性は%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>Lightpath %1 does not close: its margin is %2.</source>
        <translation>光パス%1は成立しません。マージンは%2です。</translation>
    </message>
    <message>
        <source>The GSNR of lightpath %1 is said to be %2, but it is %3.</source>
        <translation>光パス%1のGSNRは%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>The margin of lightpath %1 is said to be %2, but it is %3.</source>
        <translation>光パス%1のマージンは%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>Lightpath %1 crosses %3 spans; its transceivers take %2.</source>
        <translation>光パス%1は%3区間を通りますが、トランシーバーは%2区間までです。</translation>
    </message>
    <message>
        <source>Lightpath %1 is %3 long; its transceivers reach %2.</source>
        <translation>光パス%1の長さは%3ですが、トランシーバーの到達距離は%2です。</translation>
    </message>
    <message>
        <source>Lightpath %1 is said to run at %2, but its mode runs at %3.</source>
        <translation>光パス%1は%2とありますが、モードのレートは%3です。</translation>
    </message>
    <message>
        <source>The slot of lightpath %1, %3 around %2, is not on the flexible grid.</source>
        <translation>光パス%1のスロット(中心%2、%3)がフレキシブルグリッドに載っていません。</translation>
    </message>
    <message>
        <source>The slot of lightpath %1 is %2 wide; its mode needs %3.</source>
        <translation>光パス%1のスロット幅は%2ですが、モードには%3が必要です。</translation>
    </message>
    <message>
        <source>The slot of lightpath %1 reaches %3, past the edge of the band at %2.</source>
        <translation>光パス%1のスロットは%3に達し、帯域の端%2を超えます。</translation>
    </message>
    <message>
        <source>The slot of lightpath %1 overlaps another on %2 by %3.</source>
        <translation>光パス%1のスロットが%2で別のものと%3重なっています。</translation>
    </message>
    <message>
        <source>Lightpath %1 uses fiber pair %3 of %2, which has %4.</source>
        <translation>光パス%1は%2の心線対%3を使いますが、あるのは%4対です。</translation>
    </message>
    <message>
        <source>Lightpath %1 carries %3; its rate is %2.</source>
        <translation>光パス%1は%3を運びますが、レートは%2です。</translation>
    </message>
    <message>
        <source>The lease of %1 is said to carry %2, but it carries %3.</source>
        <translation>%1の借用は%2を運ぶとありますが、%3を運びます。</translation>
    </message>
    <message>
        <source>Lightpath %1 is said to carry %2, but it carries %3.</source>
        <translation>光パス%1は%2を運ぶとありますが、%3を運びます。</translation>
    </message>
    <message>
        <source>The modules leased on %1 carry %2; the flows need %3.</source>
        <translation>%1で借用したモジュールの容量は%2ですが、フローには%3が必要です。</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The line %1 for %2 says %3, but it comes to %4.</source>
        <translation>%2の%1の行は%3とありますが、%4になります。</translation>
    </message>
    <message>
        <source>Nothing in the plan causes the line %1 for %2 of %3.</source>
        <translation>計画に%2の%1の行%3の根拠がありません。</translation>
    </message>
    <message>
        <source>The line %1 for %2 of %3 is missing.</source>
        <translation>%2の%1の行%3がありません。</translation>
    </message>
    <message>
        <source>%1 is said to emit %2 a year, but it emits %3.</source>
        <translation>%1の排出は年間%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>%1 is said to use %2 a year, but it uses %3.</source>
        <translation>%1の使用は年間%2とありますが、%3です。</translation>
    </message>
    <message>
        <source>The objective is said to be %1, but it is %2.</source>
        <translation>目的関数は%1とありますが、%2です。</translation>
    </message>
    <message>
        <source>The lower bound, %2, is above the objective, %1.</source>
        <translation>下限%2が目的関数%1を上回っています。</translation>
    </message>
    <message>
        <source>The status of the plan is not what its unserved demand and its bound say.</source>
        <translation>計画の状態が、未充足の需要と下限に合っていません。</translation>
    </message>
    <message>
        <source>The protection path of flow %1 changes lightpaths at %2, which has no packet switch.</source>
        <translation>フロー%1の予備経路は、パケットスイッチのない%2で光パスを乗り換えます。</translation>
    </message>
    <message>
        <source>The working path of flow %1 changes lightpaths at %2, which has no packet switch.</source>
        <translation>フロー%1の現用経路は、パケットスイッチのない%2で光パスを乗り換えます。</translation>
    </message>
    <message>
        <source>Lightpath %1 does not end at %2, where it is said to be regenerated.</source>
        <translation>光パス%1は、再生するとされる%2で終わっていません。</translation>
    </message>
    <message>
        <source>Lightpath %1 is regenerated at %2, which houses no transceivers.</source>
        <translation>光パス%1はトランシーバーを収容しない%2で再生されています。</translation>
    </message>
    <message>
        <source>Lightpath %1 is wired to two others at %2.</source>
        <translation>光パス%1は%2で他の二つと結線されています。</translation>
    </message>
    <message>
        <source>Lightpath %1 runs at %3 and goes on from %2 at %4; a regenerator keeps the rate.</source>
        <translation>光パス%1は%3ですが、%2から先は%4です。再生器はレートを変えません。</translation>
    </message>
    <message>
        <source>Flow %1 leaves its lightpath at %2, where a regenerator passes it on.</source>
        <translation>フロー%1は、再生器が中継する%2で光パスを降ります。</translation>
    </message>
</context>
<context>
    <name>continua::ui::Why</name>
    <message>
        <source>A pin holds it here.</source>
        <translation>ピンでここに固定されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n other sites could run it.</source>
        <translation>
            <numerusform>ほかに%n拠点で実行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locality, pins and equipment leave no other site.</source>
        <translation>立地条件、ピン、設備の制約により、ほかに置ける拠点はありません。</translation>
    </message>
    <message>
        <source>The whole plan then costs %1 more over the horizon.</source>
        <translation>その場合、計画全体の費用は期間全体で%1増えます。</translation>
    </message>
    <message>
        <source>The whole plan then costs %1 less over the horizon.</source>
        <translation>その場合、計画全体の費用は期間全体で%1減ります。</translation>
    </message>
    <message>
        <source>The whole plan then costs the same.</source>
        <translation>その場合も、計画全体の費用は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more demands stay unserved, which is priced in.</source>
        <translation>
            <numerusform>未充足の需要が%n件増えます（費用に算入済み）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer demands stay unserved, which is priced in.</source>
        <translation>
            <numerusform>未充足の需要が%n件減ります（費用に算入済み）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other replicas then run elsewhere.</source>
        <translation>
            <numerusform>その場合、ほかのレプリカ%n個が別の拠点に移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the pin and this site, the best place is %1.</source>
        <translation>このピンと拠点を除くと、最良の配置先は%1です。</translation>
    </message>
    <message>
        <source>The next best place is %1.</source>
        <translation>次善の配置先は%1です。</translation>
    </message>
    <message>
        <source>Anywhere else it would stay unserved.</source>
        <translation>ほかの拠点では未充足のままになります。</translation>
    </message>
    <message>
        <source>The building work is not in the price.</source>
        <translation>建物の工事費は含まれていません。</translation>
    </message>
    <message>
        <source>Demand here can grow to more than %1 times what it is.</source>
        <translation>ここの需要は現在の%1倍を超えても収まります。</translation>
    </message>
    <message>
        <source>Demand here can grow to %1 times what it is. Then:</source>
        <translation>ここの需要は現在の%1倍まで収まります。その先では:</translation>
    </message>
    <message>
        <source>Demand here cannot grow:</source>
        <translation>ここの需要はこれ以上増やせません:</translation>
    </message>
    <message numerus="yes">
        <source>%n rack positions</source>
        <translation>
            <numerusform>ラック位置%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of power</source>
        <translation>電力%1</translation>
    </message>
    <message>
        <source>%1 of air cooling</source>
        <translation>空冷%1</translation>
    </message>
    <message>
        <source>%1 of liquid cooling</source>
        <translation>液冷%1</translation>
    </message>
    <message>
        <source>Left over and of no use then: %1.</source>
        <translation>このとき余って使えないもの: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: room to grow</source>
        <translation>%1: 余裕あり</translation>
    </message>
    <message>
        <source>%1: %2, at %3 times</source>
        <translation>%1: %2、%3倍で</translation>
    </message>
    <message>
        <source>%1: %2, no room left</source>
        <translation>%1: %2、余裕なし</translation>
    </message>
</context>
<context>
    <name>continua::ui::WhyPanel</name>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Between a workload and a site: may it run at that site</extracomment>
        <translation>→</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>妨げているもの</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Shows on the map what would change if it ran here.</source>
        <translation>ここで動かした場合の変化を地図に示します。</translation>
    </message>
    <message>
        <source>Carry Out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Changes the design so that nothing speaks against it any more; one undo step. Where it runs is then for the plan to say.</source>
        <translation>妨げるものがなくなるように設計を変えます。元に戻すのは1段階です。どこで動くかは計画が決めます。</translation>
    </message>
    <message>
        <source>Pin Here</source>
        <translation>ここに固定</translation>
    </message>
    <message>
        <source>Makes it run here: what speaks against it is mended and the replica is pinned to the site, in one undo step.</source>
        <translation>ここで動かします。妨げを直し、レプリカを拠点に固定します。元に戻すのは1段階です。</translation>
    </message>
    <message>
        <source>Why Not %1 Here?</source>
        <translation>%1はここではなぜ不可か</translation>
    </message>
    <message>
        <source>Why Not Here...</source>
        <translation>ここではなぜ不可か...</translation>
    </message>
    <message>
        <source>Why Not %1 at...</source>
        <translation>%1はどこでなぜ不可か...</translation>
    </message>
    <message>
        <source>%1 runs at %2.</source>
        <translation>%1は%2で動きます。</translation>
    </message>
    <message>
        <source>Nothing speaks against %1 at %2.</source>
        <translation>%2での%1を妨げるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot run at %2: %n rules fail.</source>
        <extracomment>%1 a replica, %2 a site</extracomment>
        <translation>
            <numerusform>%1は%2では動けません: %n件の規則に反します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>ここで動く理由</translation>
    </message>
    <message>
        <source>Cheapest repair</source>
        <translation>最も安い修復</translation>
    </message>
    <message>
        <source>It could run here</source>
        <translation>ここで動けます</translation>
    </message>
    <message>
        <source>No repair is known.</source>
        <translation>修復方法は見つかっていません。</translation>
    </message>
    <message>
        <source>With it running here:</source>
        <translation>ここで動かすと:</translation>
    </message>
    <message>
        <source>Looking at the rules...</source>
        <translation>規則を調べています...</translation>
    </message>
    <message>
        <source>Looking for the next best place...</source>
        <translation>次に良い場所を探しています...</translation>
    </message>
    <message>
        <source>Looking for a repair...</source>
        <translation>修復方法を探しています...</translation>
    </message>
    <message>
        <source>Planning it there, to know the price...</source>
        <translation>価格を知るため、そこで計画しています...</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The design has changed; waiting for its plan.</source>
        <translation>設計が変わりました。その計画を待っています。</translation>
    </message>
    <message>
        <source>Choose a workload and a site to read why the one does not run at the other, and what would let it.</source>
        <translation>ワークロードと拠点を選ぶと、そこで動かない理由と動かす方法がわかります。</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>%1を%2に固定</translation>
    </message>
    <message>
        <source>Let %1 Run at %2</source>
        <translation>%1を%2で動けるようにする</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why %1 Here?</source>
        <translation>%1はなぜここで動くのか</translation>
    </message>
    <message>
        <source>Try in a Scenario</source>
        <translation>シナリオで試す</translation>
    </message>
    <message>
        <source>Makes it run here in a scenario of its own; what is open now stays as it is.</source>
        <translation>専用のシナリオの中でここで動かします。今開いているものはそのままです。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A scenario&apos;s name: a workload at a site</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Why Not Here?</source>
        <translation>ここではなぜ不可か</translation>
    </message>
</context>
<context>
    <name>continua::ui::WorkloadCommands</name>
    <message>
        <source>Add Workload %1</source>
        <translation>ワークロード%1を追加</translation>
    </message>
    <message>
        <source>Add Replica to %1</source>
        <translation>%1にレプリカを追加</translation>
    </message>
    <message>
        <source>Add Flow to %1</source>
        <translation>%1にフローを追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Rows</source>
        <translation>
            <numerusform>%n行を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <translation>%1を完了しました。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>continua::ui::WorkloadDefaults</name>
    <message>
        <source>traffic</source>
        <translation>通信</translation>
    </message>
</context>
<context>
    <name>continua::ui::WorkloadEdits</name>
    <message>
        <source>%1 users</source>
        <comment>users at a site</comment>
        <translation>%1の利用者</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one replica to another</comment>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>Default of a new workload</source>
        <translation>新しいワークロードの既定値</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>レプリカ</translation>
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
        <translation>目標なし。</translation>
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
        <translation>フローごとの値です。「フロー」の表で編集します。</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>ピーク係数</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1以上</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年間成長率</translation>
    </message>
    <message>
        <source>0 % or more</source>
        <translation>0 %以上</translation>
    </message>
    <message>
        <source>Replicas at different sites</source>
        <translation>レプリカを別の拠点に置く</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Any country.</source>
        <translation>すべての国。</translation>
    </message>
    <message>
        <source>ISO codes of the countries where it may run.</source>
        <translation>稼働できる国のISOコード。</translation>
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
        <translation>まだ計画していません。</translation>
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
    <message>
        <source>Number of accelerators</source>
        <translation>アクセラレータ数</translation>
    </message>
    <message>
        <source>Need given as</source>
        <translation>需要の表し方</translation>
    </message>
    <message>
        <source>The catalog does not know how much of that this accelerator does; choose another accelerator first.</source>
        <translation>このアクセラレータの処理量がカタログにありません。先に別のアクセラレータを選んでください。</translation>
    </message>
    <message>
        <source>The need is given as a number of accelerators, not as a rate.</source>
        <translation>需要はレートではなくアクセラレータ数で与えられています。</translation>
    </message>
    <message>
        <source>Rate needed</source>
        <translation>所要レート</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0以上</translation>
    </message>
    <message>
        <source>Rate per accelerator</source>
        <translation>アクセラレータ当たりのレート</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>0より大きい値</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Wherever its workload may run.</source>
        <translation>ワークロードが稼働できる所ならどこでも。</translation>
    </message>
</context>
</TS>
