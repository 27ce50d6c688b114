<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Batch</name>
        <message>
            <source>%1 of %2 done</source>
            <comment>rows of a run</comment>
            <translation>已完成 %1 / %2</translation>
        </message>
        <message>
            <source>%1 of them booked before</source>
            <translation>其中 %1 条此前已入账</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>rows of a run</comment>
            <translation>失败 %1</translation>
        </message>
        <message>
            <source>%1 in doubt</source>
            <comment>rows of a run</comment>
            <translation>结果未知 %1</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <comment>rows of a run</comment>
            <translation>跳过 %1</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <comment>rows of a run</comment>
            <translation>未发送 %1</translation>
        </message>
    </context>
    <context>
        <name>BatchCommand</name>
        <message>
            <source>Interrupted before anything was sent.</source>
            <translation>已中断，尚未发送任何内容。</translation>
        </message>
        <message>
            <source>There is no operation %1 for sheets.</source>
            <translation>没有可以用表格执行的操作「%1」。</translation>
        </message>
        <message>
            <source>No row of the file names a column that is known. Use the fields' paths or labels as headers, or --map.</source>
            <translation>文件中没有可识别的表头。请用字段路径或字段名作表头，或使用 --map。</translation>
        </message>
        <message>
            <source>If the IDs are right as they are, answer with --accept suspicious-ids. Nothing was sent.</source>
            <translation>如果确认这些 ID 无误，请加上 --accept suspicious-ids。尚未发送任何内容。</translation>
        </message>
        <message>
            <source>“%1” is a production environment: %2 rows would be sent. Confirm it with --accept rows=%2. Nothing was sent.</source>
            <translation>「%1」是正式环境，将发送 %2 行。请用 --accept rows=%2 确认。尚未发送任何内容。</translation>
        </message>
        <message>
            <source>--resume takes the number of a run, or last.</source>
            <translation>--resume 后面应为批次号或 last。</translation>
        </message>
        <message>
            <source>Run %1: %2</source>
            <translation>批次 %1：%2</translation>
        </message>
        <message>
            <source>%1 rewards are in doubt for more than 12 hours; sending them again could pay them twice. Look them up in Feishu Hire, or answer with --accept old-doubts.</source>
            <translation>有 %1 笔奖励发送后超过 12 小时仍不知是否成功，再次发送可能重复登记。请先在飞书招聘中核实，或加上 --accept old-doubts。</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>报告无法写入：%1</translation>
        </message>
        <message>
            <source>Row %1: %2. %3</source>
            <comment>number, verdict and why</comment>
            <translation>第 %1 行：%2。%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a verdict, and how many rows have it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The map %1 can't be read: %2</source>
            <translation>无法读取列对应文件 %1：%2</translation>
        </message>
        <message>
            <source>The map %1 is no JSON object.</source>
            <translation>列对应文件 %1 不是 JSON 对象。</translation>
        </message>
        <message>
            <source>The map names a field that there is not: %1</source>
            <translation>列对应文件中的字段不存在：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file and what is wrong with it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a sentence and a detail</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <comment>of a sheet</comment>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>%1 rows are hidden in the file; they are sent like the others.</source>
            <translation>文件中有 %1 行被隐藏，会与其他行一样发送。</translation>
        </message>
        <message>
            <source>Row %1 is left out. %2: %3</source>
            <translation>第 %1 行不发送。%2：%3</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message>
            <source>The address must be https, or http on the loopback interface.</source>
            <translation>地址必须是 https，本机地址可以用 http。</translation>
        </message>
        <message>
            <source>IDs have lost their last digits, or look like it. The window can look for the right ones: open the file under “Batch” and choose “Look for the right IDs…” when it is checked.</source>
            <translation>部分 ID 的末几位已丢失，或疑似丢失。可以在窗口中查找正确的 ID：在「批量」页打开该文件，检查完成后选择「查找正确的 ID…」。</translation>
        </message>
        <message>
            <source>There is no connection “%1”, nor any other. They are made in the window.</source>
            <translation>没有名为「%1」的连接，也没有其他连接。请先在窗口中建立连接。</translation>
        </message>
        <message>
            <source>There is no connection “%1”. There are: %2</source>
            <translation>没有名为「%1」的连接。现有：%2</translation>
        </message>
        <message>
            <source>%1 of them can be sent</source>
            <translation>其中 %1 行可以发送</translation>
        </message>
    </context>
    <context>
        <name>BatchConsole</name>
        <message>
            <source>Warning: %1</source>
            <translation>提醒：%1</translation>
        </message>
        <message>
            <source>More warnings are counted, not printed.</source>
            <translation>其余提醒只计数，不再逐条显示。</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 行/秒</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>剩余约 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>Nothing was saved: the folder is not there any more.</source>
            <translation>未保存：文件夹已不存在。</translation>
        </message>
        <message>
            <source>Nothing was saved: you may not write there. Choose another folder or another name.</source>
            <translation>未保存：您没有写入权限。请换一个文件夹或文件名。</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full. Free some space, or choose another disk.</source>
            <translation>未保存：磁盘已满。请清理空间，或换一个磁盘。</translation>
        </message>
        <message>
            <source>Nothing was saved: the file could not be written. The system's words: “%1”</source>
            <translation>未保存：无法写入文件。系统提示：「%1」</translation>
        </message>
        <message>
            <source>XLSX files</source>
            <translation>XLSX 文件</translation>
        </message>
        <message>
            <source>CSV files</source>
            <translation>CSV 文件</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>Open</source>
            <comment>a step</comment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Columns</source>
            <comment>a step</comment>
            <translation>匹配字段</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>a step</comment>
            <translation>检查</translation>
        </message>
        <message>
            <source>Confirm</source>
            <comment>a step</comment>
            <translation>确认</translation>
        </message>
        <message>
            <source>Run</source>
            <comment>a step</comment>
            <translation>执行</translation>
        </message>
        <message>
            <source>Report</source>
            <comment>a step</comment>
            <translation>报告</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file and what is wrong with it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <source>The cells that you have corrected here are not in the file. Discard them?</source>
            <translation>您在这里修改的单元格并未写回文件。要放弃这些修改吗？</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Not sent</source>
            <comment>a row of a run</comment>
            <translation>未发送</translation>
        </message>
        <message>
            <source>In doubt</source>
            <comment>a row of a run</comment>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>a row of a run</comment>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>a row of a run</comment>
            <translation>失败</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>a row of a run</comment>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>Booked before</source>
            <comment>a row of a run</comment>
            <translation>此前已入账</translation>
        </message>
        <message>
            <source>%1 (Feishu: %2)</source>
            <comment>what a code means, and the server's own words</comment>
            <translation>%1（飞书：%2）</translation>
        </message>
        <message>
            <source>Outcome</source>
            <comment>of a row</comment>
            <translation>结果</translation>
        </message>
        <message>
            <source>Code</source>
            <comment>Feishu's</comment>
            <translation>代码</translation>
        </message>
        <message>
            <source>Meaning</source>
            <comment>of a code</comment>
            <translation>说明</translation>
        </message>
        <message>
            <source>Log ID</source>
            <comment>of a row</comment>
            <translation>日志 ID</translation>
        </message>
        <message>
            <source>Returned ID</source>
            <comment>of a row</comment>
            <translation>返回 ID</translation>
        </message>
        <message>
            <source>In progress</source>
            <comment>a row of a run</comment>
            <translation>处理中</translation>
        </message>
    </context>
    <context>
        <name>BatchSummary</name>
        <message>
            <source>It stopped by itself, as every further row would meet the same: %1.</source>
            <translation>已自动停止，因为后面每一行都会遇到同样的问题：%1。</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>%1 → %2</source>
            <comment>a value before and after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and what it becomes</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, and the name</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（已清空）</translation>
        </message>
        <message>
            <source>%1 (sent unchanged)</source>
            <translation>%1（原值照发）</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Feishu gives no way to empty this. Change it, or put the old value back.</source>
            <translation>飞书不支持清空此字段。请修改，或恢复原值。</translation>
        </message>
        <message>
            <source>“%1” is none of the possible values.</source>
            <translation>「%1」不在可选范围内。</translation>
        </message>
        <message>
            <source>At most %1 characters.</source>
            <translation>最多 %1 个字符。</translation>
        </message>
        <message>
            <source>At most %1 of them.</source>
            <translation>最多 %1 个。</translation>
        </message>
        <message>
            <source>“%1” is required.</source>
            <translation>请填写「%1」。</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>%1 rows are hidden in the file; they are sent like the others.</source>
            <translation>文件中有 %1 行被隐藏，会与其他行一样发送。</translation>
        </message>
        <message>
            <source>Of IDs that lost their last digits, PeopleDesk can look for the right ones by the digits that are left.</source>
            <translation>部分 ID 的末几位已丢失；人事台可以按剩下的位数查找正确的 ID。</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>No row of the file names a column that is known. Say below what the columns mean.</source>
            <translation>文件中没有可识别的表头。请在下方指定各列的含义。</translation>
        </message>
        <message>
            <source>No column is matched to “%1” (%2), and no row can be sent without it. Choose it below, beside the column that holds it.</source>
            <translation>没有列匹配到必填字段「%1」（%2），缺少它任何一行都无法发送。请在下方含有该内容的列旁选择此字段。</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Signing in…</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>It works: the platform accepted App ID and App Secret.</source>
            <translation>连接正常：平台已接受 App ID 和 App Secret。</translation>
        </message>
        <message>
            <source>Forget the connection “%1”?</source>
            <translation>移除连接「%1」？</translation>
        </message>
        <message>
            <source>Its App Secret is removed from the keychain too. What was sent stays in the history.</source>
            <translation>钥匙串中的 App Secret 会一并删除，已发送的记录仍保留在历史中。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Give the connection a name: it stands on every window.</source>
            <translation>请给连接起个名字，它会显示在每个窗口上。</translation>
        </message>
        <message>
            <source>The address has to begin with https://. Only this computer itself (127.0.0.1) may be reached over http://.</source>
            <translation>地址必须以 https:// 开头，只有本机（127.0.0.1）可以使用 http://。</translation>
        </message>
        <message>
            <source>The App Secret is needed to sign in.</source>
            <translation>登录需要 App Secret。</translation>
        </message>
        <message>
            <source>What you typed is not saved. Discard it?</source>
            <translation>填写的内容尚未保存，要放弃吗？</translation>
        </message>
        <message>
            <source>An App ID begins with %1. It stands on the developer console's page Credentials.</source>
            <translation>App ID 以 %1 开头，可在开发者后台的「凭证与基础信息」页面查看。</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to 9,999,999, or nothing at all.</source>
            <translation>上限须为 1 至 9,999,999 的整数，也可以留空。</translation>
        </message>
    </context>
    <context>
        <name>ContractTimeline</name>
        <message>
            <source>MMM yyyy</source>
            <comment>format of a month with its year on the time axis</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>CustomFields</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>布尔（是／否）</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Single choice</source>
            <translation>单选</translation>
        </message>
        <message>
            <source>Multiple choice</source>
            <translation>多选</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>JSON text, such as the files of an attachment; sent as it stands</source>
            <translation>JSON 文本，例如附件的文件列表；原样发送</translation>
        </message>
        <message>
            <source>Write true or false.</source>
            <translation>请填写 true 或 false。</translation>
        </message>
        <message>
            <source>A number such as 12 or 12.5, please.</source>
            <translation>请填写数字，例如 12 或 12.5。</translation>
        </message>
        <message>
            <source>A date such as 2026-03-31, please.</source>
            <translation>请填写日期，例如 2026-03-31。</translation>
        </message>
        <message>
            <source>This is not JSON. For words, choose the type “Text”.</source>
            <translation>这不是有效的 JSON。如果是文字，请把类型改为「文本」。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>at most %1 characters</source>
            <translation>最多 %1 个字符</translation>
        </message>
        <message>
            <source>several are parted by a semicolon</source>
            <translation>多个值用分号分隔</translation>
        </message>
        <message>
            <source>ID of a person</source>
            <translation>人员 ID</translation>
        </message>
        <message>
            <source>An emptied field is left out; that Feishu empties it then is not documented.</source>
            <translation>清空的字段不会提交；飞书是否会因此清空该字段，文档没有说明。</translation>
        </message>
        <message>
            <source>Its definition allows at most %1 characters.</source>
            <translation>按字段定义，最多 %1 个字符。</translation>
        </message>
        <message>
            <source>Its definition requires a value.</source>
            <translation>按字段定义，此项必填。</translation>
        </message>
    </context>
    <context>
        <name>CustomFieldsPart</name>
        <message>
            <source>Values of this kind can't be edited here; it stays as it is.</source>
            <translation>这类字段不能在此编辑，将保持原样。</translation>
        </message>
        <message>
            <source>It has no definition and can't be edited here; it stays as it is.</source>
            <translation>没有找到该字段的定义，不能在此编辑，将保持原样。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>API name, remark</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Until then the fields are edited by their API names.</source>
            <translation>在此之前，按字段的 API 名称编辑。</translation>
        </message>
    </context>
    <context>
        <name>DayPicks</name>
        <message>
            <source>+1 week</source>
            <translation>+1 周</translation>
        </message>
        <message>
            <source>+2 weeks</source>
            <translation>+2 周</translation>
        </message>
        <message>
            <source>End of month</source>
            <translation>月底</translation>
        </message>
    </context>
    <context>
        <name>DeleteReward</name>
        <message>
            <source>Rewards</source>
            <translation>内推奖励</translation>
        </message>
        <message>
            <source>Delete an imported reward</source>
            <translation>删除已导入的奖励</translation>
        </message>
        <message>
            <source>Takes the reward out of Feishu, also where the referrer sees it.</source>
            <translation>从飞书中删除这笔奖励，内推人也不会再看到。</translation>
        </message>
        <message>
            <source>Delete reward</source>
            <translation>删除奖励</translation>
        </message>
        <message>
            <source>The reward was deleted.</source>
            <translation>奖励已删除。</translation>
        </message>
        <message>
            <source>Its external ID is free again here. How long Feishu remembers it is not documented, so use a new one for another reward.</source>
            <translation>它的外部 ID 在人事台中已释放。飞书会记住多久没有说明，其他奖励请使用新的外部 ID。</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>What Feishu answered when the reward was imported.</source>
            <translation>导入奖励时飞书返回的 ID。</translation>
        </message>
        <message>
            <source>A deleted reward can't be brought back; import it again if it was right.</source>
            <translation>删除的奖励无法恢复；如果原本无误，请重新导入。</translation>
        </message>
        <message>
            <source>Feishu Hire met an error of its own; the reward may have been deleted.</source>
            <translation>飞书招聘系统错误，奖励可能已被删除。</translation>
        </message>
        <message>
            <source>Try again. If it repeats, give the log ID to Feishu support.</source>
            <translation>请重试。如果反复出现，请把日志 ID 提供给飞书客服。</translation>
        </message>
        <message>
            <source>Feishu did not accept the reward ID.</source>
            <translation>飞书没有接受这个奖励 ID。</translation>
        </message>
        <message>
            <source>It may have been deleted before. Look at Feishu's own words below.</source>
            <translation>可能此前已经删除，请查看下方飞书的说明。</translation>
        </message>
        <message>
            <source>Only rewards that were imported from outside can be deleted.</source>
            <translation>只能删除从外部导入的内推奖励。</translation>
        </message>
        <message>
            <source>Delete this one inside Feishu Hire.</source>
            <translation>请在飞书招聘中处理这笔奖励。</translation>
        </message>
        <message>
            <source>Delete reward %1 in Feishu?</source>
            <translation>确定在飞书中删除奖励 %1 吗？</translation>
        </message>
        <message>
            <source>If it was paid out already, deleting it here does not bring the money back.</source>
            <translation>如果已经发放，删除记录并不会追回款项。</translation>
        </message>
    </context>
    <context>
        <name>DoubtDesk</name>
        <message>
            <source>It was carried out.</source>
            <translation>已执行成功。</translation>
        </message>
        <message>
            <source>The record could not be read, so it is still unknown. Try again later.</source>
            <translation>无法读取记录，结果仍未知，请稍后再试。</translation>
        </message>
        <message>
            <source>It was not carried out and will not be sent again.</source>
            <translation>此前未执行，也不会再发送。</translation>
        </message>
        <message>
            <source>The record does not show this change: it was not carried out, or was changed again since. Send it again?</source>
            <translation>记录中看不到这次更改：可能未执行，也可能之后又被改动过。要重新发送吗？</translation>
        </message>
        <message>
            <source>Sending again puts the values of then over the values of now.</source>
            <translation>重新发送会用当时的值覆盖现在的值。</translation>
        </message>
        <message>
            <source>It counts as not carried out and will not be sent again.</source>
            <translation>按未执行处理，不会再发送。</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>This reward was sent more than 12 hours ago. Send it again with the same external ID?</source>
            <translation>这笔奖励的发送时间已超过 12 小时。要用同一外部 ID 重新发送吗？</translation>
        </message>
        <message>
            <source>Look in Feishu first: if it was booked and the server no longer knows the ID, it is paid twice.</source>
            <translation>请先到飞书中核对：如果当时已入账，而服务器不再识别该外部 ID，就会重复发放。</translation>
        </message>
        <message>
            <source>It was sent again and refused. Count it as not carried out?</source>
            <translation>重新提交后被拒绝，要按未执行处理吗？</translation>
        </message>
        <message>
            <source>If in doubt, look in Feishu first and leave it open.</source>
            <translation>如不确定，请先到飞书中核对，并保留为「结果未知」。</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>按未执行处理</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>It was sent again and refused. It stays open.</source>
            <translation>重新提交后被拒绝，此条保持「结果未知」。</translation>
        </message>
        <message>
            <source>Trying again did not settle it: %1. It stays open.</source>
            <translation>再次尝试仍未确定：%1。此条保持「结果未知」。</translation>
        </message>
        <message>
            <source>Feishu gives no way to read whether this was carried out. Send it again?</source>
            <translation>飞书没有提供查询这次操作结果的方法。要再发送一次吗？</translation>
        </message>
        <message>
            <source>Look in Feishu first: if it was carried out, this does it twice.</source>
            <translation>请先在飞书中确认：如果已经执行，再发送就会执行两次。</translation>
        </message>
        <message>
            <source>It was sent again and refused, as happens when it was carried out the first time. Count it as carried out?</source>
            <translation>重新提交后被拒绝：如果第一次其实已经执行，就会这样。要按已执行处理吗？</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>按已执行处理</translation>
        </message>
    </context>
    <context>
        <name>DoubtNotice</name>
        <message>
            <source>Resolve</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>Show in History</source>
            <translation>在历史中查看</translation>
        </message>
        <message numerus="yes">
            <source>%n write(s) of an earlier session may have been carried out.</source>
            <translation>
                <numerusform>上次运行有 %n 项操作可能已经执行。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Those of other connections wait in the history.</source>
            <translation>%1其他连接的操作请在历史中查看。</translation>
        </message>
    </context>
    <context>
        <name>FieldBinding</name>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>FieldSpec</name>
        <message>
            <source>%1 (%2)</source>
            <comment>a name and its ID</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Candidate's name or phone</source>
            <translation>候选人姓名或手机号</translation>
        </message>
        <message>
            <source>Name, number or pre-hire ID</source>
            <translation>姓名、工号或待入职 ID</translation>
        </message>
        <message>
            <source>Name, number or contract ID</source>
            <translation>姓名、工号或合同 ID</translation>
        </message>
        <message>
            <source>Name, phone, e-mail or offer ID</source>
            <translation>姓名、手机号、邮箱或 Offer ID</translation>
        </message>
    </context>
    <context>
        <name>ForecastModel</name>
        <message>
            <source>What would happen</source>
            <comment>to a row</comment>
            <translation>预计结果</translation>
        </message>
        <message>
            <source>Changes, or why not</source>
            <comment>of a row</comment>
            <translation>变更内容或原因</translation>
        </message>
        <message>
            <source>Amount, or why it is not sent</source>
            <comment>of a row</comment>
            <translation>金额，或不发送的原因</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message numerus="yes">
            <source>Change %n record(s)?</source>
            <translation>
                <numerusform>确定更改 %n 条记录吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will be left out.</source>
            <translation>
                <numerusform>另有 %n 条记录会跳过。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupMove</name>
        <message>
            <source>Somebody changed it at this moment.</source>
            <translation>就在此刻，有人更改了它。</translation>
        </message>
        <message>
            <source>It is “%1” by now.</source>
            <translation>现在已是「%1」。</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Log ID</source>
            <translation>日志 ID</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetail</name>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>HistoryExporter</name>
        <message>
            <source>Nothing was saved: the folder is not there any more.</source>
            <translation>未保存：文件夹已不存在。</translation>
        </message>
        <message>
            <source>Nothing was saved: you may not write there. Choose another folder or another name.</source>
            <translation>未保存：没有该位置的写入权限。请换一个文件夹或文件名。</translation>
        </message>
        <message>
            <source>Nothing was saved: the disk is full. Free some space, or choose another disk.</source>
            <translation>未保存：磁盘已满。请清理空间，或换一个磁盘。</translation>
        </message>
        <message>
            <source>Nothing was saved: the file could not be written. The system's words: “%1”</source>
            <translation>未保存：文件无法写入。系统提示：「%1」</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>导出历史</translation>
        </message>
        <message>
            <source>PeopleDesk history %1.csv</source>
            <comment>a file name with a day</comment>
            <translation>人事台历史 %1.csv</translation>
        </message>
        <message>
            <source>CSV files</source>
            <translation>CSV 文件</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message numerus="yes">
            <source>Exporting… %n write(s) so far</source>
            <translation>
                <numerusform>正在导出…已写入 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n write(s) saved in %1</source>
            <translation>
                <numerusform>已导出 %n 条记录到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was saved: the journal could not be read to its end. Try again.</source>
            <translation>未保存：发送记录未能完整读取。请重试。</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>没有符合筛选条件的记录。</translation>
        </message>
        <message>
            <source>Nothing was sent to the sandbox yet.</source>
            <translation>还没有向沙箱发送过请求。</translation>
        </message>
        <message>
            <source>What you try out there is listed here, apart from real requests.</source>
            <translation>在沙箱中的操作会列在这里，与真实请求分开。</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>还没有发送过请求。</translation>
        </message>
        <message>
            <source>Every request that PeopleDesk sends is listed here, with what it changed and how it ended.</source>
            <translation>人事台发出的每个请求都会列在这里，包括更改内容和结果。</translation>
        </message>
        <message>
            <source>Finding out…</source>
            <translation>正在核实…</translation>
        </message>
    </context>
    <context>
        <name>HistoryRows</name>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>Unknown (connection forgotten)</source>
            <translation>未知（连接已移除）</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试环境</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>正式环境</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>About</source>
            <translation>涉及对象</translation>
        </message>
        <message>
            <source>Record ID</source>
            <translation>记录 ID</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Log ID</source>
            <translation>日志 ID</translation>
        </message>
        <message>
            <source>Created ID</source>
            <translation>新建记录 ID</translation>
        </message>
        <message>
            <source>External ID or client_token</source>
            <translation>外部 ID 或 client_token</translation>
        </message>
    </context>
    <context>
        <name>IdCensus</name>
        <message>
            <source>“%1”: %2 of %3 different IDs end in 000 or are a multiple of 1024. Chance alone brings about so many.</source>
            <translation>「%1」：%3 个不同的 ID 中有 %2 个以 000 结尾或是 1024 的倍数，属于正常的巧合范围。</translation>
        </message>
        <message>
            <source>“%1”: %2 of %3 different IDs end as if a spreadsheet had rounded them, more than chance brings. Compare them with the source.</source>
            <translation>「%1」：%3 个不同的 ID 中，有 %2 个的末几位像是被表格软件四舍五入过，多于正常巧合。请与来源核对。</translation>
        </message>
        <message>
            <source>“%1”: %2 of %3 different IDs end as if a spreadsheet had rounded them (it keeps 15 digits), so they may name other records. Export the sheet anew, with IDs as text.</source>
            <translation>「%1」：%3 个不同的 ID 中，有 %2 个的末几位像是被表格软件四舍五入过（只保留 15 位数字），可能指向别的记录。请重新导出表格，并将 ID 列设为文本。</translation>
        </message>
    </context>
    <context>
        <name>ImportReward</name>
        <message>
            <source>Who</source>
            <translation>内推信息</translation>
        </message>
        <message>
            <source>Application ID</source>
            <translation>投递 ID</translation>
        </message>
        <message>
            <source>Talent ID</source>
            <translation>人才 ID</translation>
        </message>
        <message>
            <source>Only needed when there is no application.</source>
            <translation>没有投递 ID 时才需要填写。</translation>
        </message>
        <message>
            <source>Job ID</source>
            <translation>职位 ID</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>内推人</translation>
        </message>
        <message>
            <source>The person who gets the reward.</source>
            <translation>获得这笔奖励的人。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>奖励内容</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>外部 ID</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>奖励规则类型</translation>
        </message>
        <message>
            <source>Onboarding reward</source>
            <translation>入职奖励</translation>
        </message>
        <message>
            <source>Process reward</source>
            <translation>过程奖励</translation>
        </message>
        <message>
            <source>The candidate reached a step</source>
            <translation>候选人有阶段性进展</translation>
        </message>
        <message>
            <source>Campaign reward</source>
            <translation>活动奖励</translation>
        </message>
        <message>
            <source>Extra, for a referral campaign</source>
            <translation>内推活动的额外奖励</translation>
        </message>
        <message>
            <source>New-talent reward</source>
            <translation>开源奖励</translation>
        </message>
        <message>
            <source>The candidate was new to the talent pool and joined later</source>
            <translation>候选人首次进入人才库，之后入职</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他奖励</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>以上奖励均不适用</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>奖励原因</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>请填写整数。</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>ISO code. Whether Feishu accepts others than CNY is not documented.</source>
            <translation>货币代码。飞书官方文档未说明是否支持 CNY 以外的币种。</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Recommended for an onboarding reward.</source>
            <translation>入职奖励建议填写。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态与时间</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>奖励状态</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Not seen by the referrer until an administrator confirms it in Feishu Hire</source>
            <translation>管理员在飞书招聘中确认后，内推人才能看到</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Seen by the referrer at once, as not paid yet</source>
            <translation>内推人立即可见，显示为未发放</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已发放</translation>
        </message>
        <message>
            <source>Seen by the referrer at once, as paid</source>
            <translation>内推人立即可见，显示为已发放</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>奖励创建人</translation>
        </message>
        <message>
            <source>Created at</source>
            <translation>奖励产生时间</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>确认人</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>确认时间</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>发放人</translation>
        </message>
        <message>
            <source>Paid at</source>
            <translation>发放时间</translation>
        </message>
        <message>
            <source>Onboarded at</source>
            <translation>入职时间</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>操作备注</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 积分</translation>
        </message>
        <message>
            <source>Stage: %1. %2.</source>
            <translation>奖励状态：%1。%2。</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>内推奖励</translation>
        </message>
        <message>
            <source>Import a referral reward</source>
            <translation>导入内推奖励</translation>
        </message>
        <message>
            <source>Import reward</source>
            <translation>导入奖励</translation>
        </message>
        <message>
            <source>Feishu has no list of imported rewards: this ID is kept in History, and is the only way to delete the reward again.</source>
            <translation>飞书没有已导入奖励的列表。此 ID 保存在「历史」中，日后删除该奖励只能凭这个 ID。</translation>
        </message>
        <message>
            <source>Feishu Hire met an error of its own; the reward may have been booked.</source>
            <translation>飞书招聘系统错误，奖励可能已经入账。</translation>
        </message>
        <message>
            <source>Send it again with the same external ID: it is booked once. If it repeats, give the log ID to Feishu support.</source>
            <translation>请用同一个外部 ID 重新发送，只会入账一次。如果仍然失败，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>Feishu did not accept what was sent.</source>
            <translation>参数错误：飞书没有接受所发送的内容。</translation>
        </message>
        <message>
            <source>Look at Feishu's own words below and check the fields.</source>
            <translation>请参照下方飞书返回的原文检查各字段。</translation>
        </message>
        <message>
            <source>The candidate's application.</source>
            <translation>候选人的投递。</translation>
        </message>
        <message>
            <source>Without it, job, job owner and offer owner are shown as “--”.</source>
            <translation>不填写时，职位、职位负责人和 Offer 负责人显示为「--」。</translation>
        </message>
        <message>
            <source>If an application is given, Feishu uses that application's job.</source>
            <translation>填写了投递 ID 时，以投递所属的职位为准。</translation>
        </message>
        <message>
            <source>User ID type</source>
            <translation>用户 ID 类型</translation>
        </message>
        <message>
            <source>Applies to everyone named in this form.</source>
            <translation>对表单中的所有人员生效。</translation>
        </message>
        <message>
            <source>What the reward is given for.</source>
            <translation>发放这笔奖励的依据。</translation>
        </message>
        <message>
            <source>Shown with the reward. The suggestions match Feishu Hire's own statistics.</source>
            <translation>展示在奖励明细中。建议的原因与飞书招聘的统计口径一致。</translation>
        </message>
        <message>
            <source>Shown as “--” when left out.</source>
            <translation>不填写则显示「--」。</translation>
        </message>
        <message>
            <source>Points or cash: only the one you choose is sent.</source>
            <translation>积分或现金，只发送所选的一种。</translation>
        </message>
        <message>
            <source>Shown as “外部系统” (external system) when left out.</source>
            <translation>不填写则显示为「外部系统」。</translation>
        </message>
        <message>
            <source>How far the reward has got; it decides what the referrer sees.</source>
            <translation>奖励目前所处的状态，决定内推人能看到什么。</translation>
        </message>
        <message>
            <source>Seen by administrators and the referrer.</source>
            <translation>管理员和内推人可见。</translation>
        </message>
        <message>
            <source>The reason is shown when left out.</source>
            <translation>不填写则显示奖励原因。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and its value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 for the referrer %2</source>
            <translation>%1，内推人 %2</translation>
        </message>
        <message>
            <source>Import %1 for the referrer %2?</source>
            <translation>确定为内推人 %2 导入 %1 的奖励吗？</translation>
        </message>
        <message>
            <source>The reward was imported.</source>
            <translation>奖励已导入。</translation>
        </message>
        <message>
            <source>Reward ID</source>
            <translation>奖励 ID</translation>
        </message>
        <message>
            <source>Paid as</source>
            <translation>奖励形式</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候选人</translation>
        </message>
        <message>
            <source>The candidate joined or passed probation</source>
            <translation>候选人入职或转正</translation>
        </message>
        <message>
            <source>Sent exactly as typed, never rounded.</source>
            <translation>按所填金额原样提交，不做四舍五入。</translation>
        </message>
        <message>
            <source>Passed probation at</source>
            <translation>转正时间</translation>
        </message>
        <message>
            <source>It can't be edited once it is imported, only deleted by its reward ID.</source>
            <translation>导入后不能修改，只能凭奖励 ID 删除。</translation>
        </message>
        <message>
            <source>Records in Feishu a reward that was granted elsewhere; PeopleDesk pays nothing out. The same external ID is imported only once.</source>
            <translation>把已在外部系统产生的奖励登记到飞书招聘，人事台不会打款。同一外部 ID 只会导入一次。</translation>
        </message>
        <message>
            <source>If empty, Feishu uses the time of sending.</source>
            <translation>不填写则取提交时间。</translation>
        </message>
        <message>
            <source>%1 (name not known, compare the ID)</source>
            <translation>%1（未查到姓名，请核对 ID）</translation>
        </message>
        <message>
            <source>Row %1 gives a reward for the same candidate by the same rule. Is it meant twice?</source>
            <translation>第 %1 行按同一规则给同一候选人发过奖励，确定要发两次吗？</translation>
        </message>
        <message>
            <source>A reward for the same candidate by the same rule was imported before, under the external ID %1. Is it meant twice?</source>
            <translation>此前已按同一规则为同一候选人导入过奖励（外部 ID：%1），确定要发两次吗？</translation>
        </message>
        <message>
            <source>points</source>
            <comment>after a number</comment>
            <translation>积分</translation>
        </message>
        <message>
            <source>Feishu knows a repeat by this ID alone, so it keeps a reward from being booked twice. Use your payment number, or in the form what PeopleDesk proposes.</source>
            <translation>飞书只凭此 ID 识别重复，用于防止重复登记。请使用付款单号；在表单中也可使用人事台建议的编号。</translation>
        </message>
    </context>
    <context>
        <name>JournalNotice</name>
        <message>
            <source>Another PeopleDesk is writing to the journal. Nothing is sent until it is done.</source>
            <translation>另一个人事台正在写入发送记录，完成之前不会发送任何请求。</translation>
        </message>
        <message>
            <source>The disk is full: nothing can be recorded, so nothing is sent. Free some space.</source>
            <translation>磁盘已满，无法写入发送记录，因此已停止发送。请清理磁盘空间。</translation>
        </message>
        <message>
            <source>The journal can't be written: nothing is sent. Check the rights to PeopleDesk's data folder.</source>
            <translation>发送记录无法写入，已停止发送。请检查人事台数据文件夹的权限。</translation>
        </message>
        <message>
            <source>The journal was written by a newer PeopleDesk: nothing is sent. Install the newer version.</source>
            <translation>发送记录由更新版本的人事台写入，已停止发送。请安装新版本。</translation>
        </message>
        <message>
            <source>The journal is damaged: nothing is sent. It was left as it is, because it is the only record of what was sent.</source>
            <translation>发送记录已损坏，已停止发送。它是已发请求的唯一凭据，因此原样保留。</translation>
        </message>
        <message>
            <source>The journal can't be opened: nothing is sent. Check PeopleDesk's data folder and start again.</source>
            <translation>发送记录无法打开，已停止发送。请检查人事台的数据文件夹后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Discard and switch</source>
            <translation>放弃并切换</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>编辑连接</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>A form belongs to its connection. Switching empties it.</source>
            <translation>表单只属于当前连接，切换后会清空。</translation>
        </message>
        <message>
            <source>Saving the changed connection empties its forms.</source>
            <translation>保存修改后的连接会清空它的表单。</translation>
        </message>
        <message>
            <source>Quitting discards it.</source>
            <translation>退出后，这些内容将丢失。</translation>
        </message>
        <message>
            <source>%1: what you filled in has not been sent.</source>
            <translation>%1：已填写的内容尚未发送。</translation>
        </message>
        <message>
            <source>A request is on its way. Whatever comes of it will stand in the history.</source>
            <translation>有请求正在发送，结果会记录在历史中。</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>留在此处</translation>
        </message>
        <message>
            <source>A batch run is under way. It stops after the rows that are on their way, and can be continued later; what is done is not sent again.</source>
            <translation>批量正在执行。它会在发送中的行完成后停下，以后可以继续，已完成的行不会重复发送。</translation>
        </message>
        <message>
            <source>Batch: the cells that you have corrected are not in the file, and were not sent.</source>
            <translation>批量：您修改的单元格未写回文件，也尚未发送。</translation>
        </message>
    </context>
    <context>
        <name>Lookups</name>
        <message>
            <source>Candidate</source>
            <translation>候选人</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>投递</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>applied %1</source>
            <translation>%1 投递</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>Cost centers</source>
            <translation>成本中心</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>Employee types</source>
            <translation>人员类型</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Name, e-mail or employee number</source>
            <translation>姓名、邮箱或工号</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>Only for people's names; without it they appear by e-mail or phone.</source>
            <translation>仅用于显示姓名；没有此权限时以邮箱或手机号显示。</translation>
        </message>
        <message>
            <source>starts %1</source>
            <translation>%1 入职</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>%1 前有效</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Offer</translation>
        </message>
        <message>
            <source>Internship</source>
            <translation>实习</translation>
        </message>
        <message>
            <source>created %1</source>
            <translation>%1 创建</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Pre-hires</source>
            <translation>待入职人员</translation>
        </message>
        <message>
            <source>Name or worker number</source>
            <translation>姓名或工号</translation>
        </message>
        <message>
            <source>referred %1</source>
            <translation>%1 内推</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>内推</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选人</translation>
        </message>
        <message>
            <source>Name, e-mail or phone</source>
            <translation>姓名、邮箱或手机号</translation>
        </message>
        <message>
            <source>We rejected the candidate</source>
            <translation>我们拒绝了候选人</translation>
        </message>
        <message>
            <source>The candidate rejected us</source>
            <translation>候选人拒绝了我们</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Termination reasons</source>
            <translation>终止原因</translation>
        </message>
        <message>
            <source>Only reasons of candidates</source>
            <translation>仅看候选人拒绝类原因</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Complete e-mail or phone</source>
            <translation>完整邮箱或手机号</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>PeopleDesk</source>
            <translation>人事台</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批量</translation>
        </message>
    </context>
    <context>
        <name>OfferStatuses</name>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Sending and acceptance</source>
            <translation>发送与接受</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>Not in approval yet</source>
            <translation>尚未发起审批</translation>
        </message>
        <message>
            <source>Approval in progress</source>
            <translation>审批中</translation>
        </message>
        <message>
            <source>Approval withdrawn</source>
            <translation>审批已撤回</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>审批通过</translation>
        </message>
        <message>
            <source>Approval rejected</source>
            <translation>审批不通过</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Accepted by the candidate</source>
            <translation>候选人已接受</translation>
        </message>
        <message>
            <source>Declined by the candidate</source>
            <translation>候选人已拒绝</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>All</source>
            <translation>所有</translation>
        </message>
        <message>
            <source>Not requested</source>
            <translation>未申请</translation>
        </message>
        <message>
            <source>Intern: to be onboarded</source>
            <translation>实习待入职</translation>
        </message>
        <message>
            <source>Intern: onboarded</source>
            <translation>实习已入职</translation>
        </message>
        <message>
            <source>Intern: left</source>
            <translation>实习已离职</translation>
        </message>
        <message>
            <source>The offer is with the candidate, who has not answered yet</source>
            <translation>Offer 已发给候选人，等待答复</translation>
        </message>
    </context>
    <context>
        <name>OnboardingStep</name>
        <message>
            <source>Complete onboarding</source>
            <translation>完成入职</translation>
        </message>
        <message>
            <source>The person becomes an employee. This can't be taken back here.</source>
            <translation>该人员将成为正式在册员工，此操作无法在这里撤销。</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完成入职</translation>
        </message>
        <message>
            <source>Onboarding was completed.</source>
            <translation>入职已完成。</translation>
        </message>
        <message>
            <source>Feishu People creates the employee; lists may take some minutes.</source>
            <translation>飞书人事会创建员工档案，列表可能需要几分钟才会更新。</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>完成入职</translation>
        </message>
        <message>
            <source>The person is an employee now; Feishu gives no way back from here.</source>
            <translation>该人员已成为员工，无法从这里撤销。</translation>
        </message>
        <message>
            <source>Make this person an employee?</source>
            <translation>确定让该人员完成入职、成为员工吗？</translation>
        </message>
        <message>
            <source>This can't be taken back here.</source>
            <translation>此操作无法在这里撤销。</translation>
        </message>
        <message>
            <source>The person is at “%1”; this is meant for “%2”. Feishu may refuse it.</source>
            <translation>该人员目前为「%1」，此操作适用于「%2」，飞书可能会拒绝。</translation>
        </message>
        <message>
            <source>Restore onboarding</source>
            <translation>恢复入职</translation>
        </message>
        <message>
            <source>The person will join after all.</source>
            <translation>该人员将恢复入职流程。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复入职</translation>
        </message>
        <message>
            <source>Onboarding was restored.</source>
            <translation>入职已恢复。</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>恢复入职</translation>
        </message>
        <message>
            <source>If the head-count plan is full</source>
            <translation>编制已满时</translation>
        </message>
        <message>
            <source>Left out, Feishu decides.</source>
            <translation>不填写则由飞书决定。</translation>
        </message>
        <message>
            <source>Restore all the same</source>
            <translation>仍然恢复</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>不恢复</translation>
        </message>
        <message>
            <source>Restore this person's onboarding?</source>
            <translation>确定恢复该人员的入职流程吗？</translation>
        </message>
        <message>
            <source>Withdraw onboarding</source>
            <translation>撤销入职</translation>
        </message>
        <message>
            <source>The person will not join. It can be restored later.</source>
            <translation>该人员将不再入职，之后可以恢复。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤销入职</translation>
        </message>
        <message>
            <source>Onboarding was withdrawn.</source>
            <translation>入职已撤销。</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>撤销入职</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Kept with the person in Feishu People.</source>
            <translation>会保存在飞书人事的人员记录中。</translation>
        </message>
        <message>
            <source>Withdraw this person's onboarding?</source>
            <translation>确定撤销该人员的入职吗？</translation>
        </message>
    </context>
    <context>
        <name>OpenStep</name>
        <message>
            <source>Open a sheet</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>%1 template.xlsx</source>
            <comment>a file name</comment>
            <translation>%1模板.xlsx</translation>
        </message>
        <message>
            <source>The template is saved in %1. Fill it in and open it here.</source>
            <translation>模板已保存到 %1。填好后在这里打开即可。</translation>
        </message>
    </context>
    <context>
        <name>OperationPage</name>
        <message>
            <source>Nothing is open yet.</source>
            <translation>尚未打开记录</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在提交…</translation>
        </message>
        <message>
            <source>Reading the record…</source>
            <translation>正在读取记录…</translation>
        </message>
        <message>
            <source>Paste an ID on the left and press Load.</source>
            <translation>在左侧粘贴 ID，然后点击「读取」。</translation>
        </message>
        <message>
            <source>Paste an ID on the left and press Load, or click one of the sandbox's records.</source>
            <translation>在左侧粘贴 ID 后点击「读取」，或直接点击一条沙箱记录。</translation>
        </message>
        <message>
            <source>Type a name on the left, or click one of the sandbox's records.</source>
            <translation>在左侧输入姓名，或点击一条沙箱记录。</translation>
        </message>
        <message>
            <source>Type a name on the left, or paste an ID.</source>
            <translation>在左侧输入姓名，或粘贴 ID。</translation>
        </message>
        <message>
            <source>Reading the record once more before sending…</source>
            <translation>提交前正在重新读取记录…</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>请在 %n 秒后重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>If it stays so, ask whoever looks after your network, and give them the technical words below.</source>
            <translation>如果问题一直存在，请联系网络管理员，并提供下方的技术信息。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>You stopped it before it was finished.</source>
            <translation>操作在完成前已停止。</translation>
        </message>
        <message>
            <source>Feishu can't be reached</source>
            <translation>无法连接飞书</translation>
        </message>
        <message>
            <source>There is no connection to the server, or its name was not found.</source>
            <translation>无法与服务器建立连接，或找不到服务器地址。</translation>
        </message>
        <message>
            <source>Check the network and the connection's address, then try again.</source>
            <translation>请检查网络和连接中的地址，然后重试。</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>等待超时</translation>
        </message>
        <message>
            <source>The server did not answer.</source>
            <translation>服务器没有响应。</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>It broke before the whole answer was here.</source>
            <translation>还没收到完整的响应，连接就中断了。</translation>
        </message>
        <message>
            <source>The connection is not secure</source>
            <translation>连接不安全</translation>
        </message>
        <message>
            <source>The server could not prove that it is Feishu, so nothing was sent.</source>
            <translation>服务器无法证明自己是飞书，因此没有发送任何内容。</translation>
        </message>
        <message>
            <source>The server sends us elsewhere</source>
            <translation>服务器要求跳转到其他地址</translation>
        </message>
        <message>
            <source>A redirect was refused, because the access token must not go to another place.</source>
            <translation>已拒绝跳转，访问凭证不能发往其他地址。</translation>
        </message>
        <message>
            <source>Check the connection's base address.</source>
            <translation>请检查连接的服务地址。</translation>
        </message>
        <message>
            <source>The answer is too large</source>
            <translation>响应内容过大</translation>
        </message>
        <message>
            <source>It was not read to its end.</source>
            <translation>没有读完就停止了。</translation>
        </message>
        <message>
            <source>The answer is not from Feishu</source>
            <translation>响应并非来自飞书</translation>
        </message>
        <message>
            <source>Something between here and Feishu, such as a proxy or a log-in page, answered instead.</source>
            <translation>响应来自中间环节，例如代理服务器或登录页面。</translation>
        </message>
        <message>
            <source>The answer can't be understood</source>
            <translation>无法识别响应内容</translation>
        </message>
        <message>
            <source>It does not look like an answer of Feishu.</source>
            <translation>它不像是飞书返回的内容。</translation>
        </message>
        <message>
            <source>Feishu has a problem of its own</source>
            <translation>飞书服务异常</translation>
        </message>
        <message>
            <source>The server answered that it can't answer now.</source>
            <translation>服务器表示暂时无法处理。</translation>
        </message>
        <message>
            <source>Feishu refused the app</source>
            <translation>飞书拒绝了该应用</translation>
        </message>
        <message>
            <source>Its token or its app ID and secret were not accepted.</source>
            <translation>访问凭证，或者 App ID 与 App Secret 未被接受。</translation>
        </message>
        <message>
            <source>Test the connection.</source>
            <translation>请测试该连接。</translation>
        </message>
        <message>
            <source>The app may not do this</source>
            <translation>应用没有权限</translation>
        </message>
        <message>
            <source>A permission is missing.</source>
            <translation>缺少所需的权限。</translation>
        </message>
        <message>
            <source>The permission sheet says what the administrator has to grant.</source>
            <translation>需要管理员开通哪些权限，请查看「权限清单」。</translation>
        </message>
        <message>
            <source>Too many calls</source>
            <translation>调用过于频繁</translation>
        </message>
        <message>
            <source>Feishu limits how often it may be called.</source>
            <translation>飞书对调用频率有限制。</translation>
        </message>
        <message>
            <source>Feishu refused it</source>
            <translation>飞书拒绝了此操作</translation>
        </message>
        <message>
            <source>This code is not in our tables.</source>
            <translation>未收录的错误码。</translation>
        </message>
        <message>
            <source>Read Feishu's words below. If they do not help, give the log ID to Feishu support.</source>
            <translation>请查看下方飞书返回的原文。如果仍无法解决，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>The app secret is not there</source>
            <translation>没有取到 App Secret</translation>
        </message>
        <message>
            <source>The keychain did not give it: it is locked, not running, or does not hold it.</source>
            <translation>系统钥匙串没有返回：可能已锁定、未运行，或没有保存该密钥。</translation>
        </message>
        <message>
            <source>Unlock the keychain, or enter the secret in the connection again.</source>
            <translation>请解锁钥匙串，或在连接中重新填写 App Secret。</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal can't be written</source>
            <translation>没有发送：发送记录无法写入</translation>
        </message>
        <message>
            <source>PeopleDesk never sends what it can't record first.</source>
            <translation>无法先行记录的操作，人事台不会发送。</translation>
        </message>
        <message>
            <source>Make room on the disk or check who may write to the data folder, then try again.</source>
            <translation>请清理磁盘空间，或检查数据文件夹的写入权限，然后重试。</translation>
        </message>
        <message>
            <source>This external ID was booked before</source>
            <translation>该外部 ID 已入账</translation>
        </message>
        <message>
            <source>Nothing was sent. The reward was booked as %1.</source>
            <translation>本次没有发送。该奖励此前已入账，ID 为 %1。</translation>
        </message>
        <message>
            <source>Use another external ID for another reward. Send it anyway only if you are sure: it may be paid twice.</source>
            <translation>如果是另一笔奖励，请换一个外部 ID。确定要再次发送时务必谨慎：可能导致重复发放。</translation>
        </message>
        <message>
            <source>Unknown outcome: it may have been carried out</source>
            <translation>结果未知：可能已经执行</translation>
        </message>
        <message>
            <source>Nothing was sent. The reward ID that it was booked as is not known.</source>
            <translation>本次没有发送。该奖励此前已入账，但未取得奖励 ID。</translation>
        </message>
        <message>
            <source>This external ID is still open</source>
            <translation>该外部 ID 尚无结果</translation>
        </message>
        <message>
            <source>Nothing was sent. An import with this external ID is under way, or its outcome is not known yet.</source>
            <translation>本次没有发送。使用该外部 ID 的导入正在进行，或结果未知。</translation>
        </message>
        <message>
            <source>Find out in History what became of it before you send it again.</source>
            <translation>请先在「历史」中核实结果，再决定是否重新发送。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ActionBar</name>
        <message>
            <source>Sends the request (%1)</source>
            <translation>发送请求（%1）</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>返回表单</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Shows what changes and the exact request (%1)</source>
            <translation>查看将要发生的更改和完整请求（%1）</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n 处需要修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n 处需要留意</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a count of problems and the field concerned</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Lists them; a choice goes to the field</source>
            <translation>点开列表，选择后定位到对应字段</translation>
        </message>
        <message>
            <source>Nothing is open yet</source>
            <translation>尚未打开记录</translation>
        </message>
        <message>
            <source>Nothing changed yet</source>
            <translation>尚无更改</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>尚未填写完整</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>可以提交</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and its problem</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s): %1</source>
            <translation>
                <numerusform>%n 项更改：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::BatchPage</name>
        <message>
            <source>Batch</source>
            <translation>批量</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CalendarPopup</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>清空日期</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>下个月</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ChangeTable</name>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>更改前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>更改后</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>%1 (sent unchanged)</source>
            <translation>%1（原值照发）</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（已清空）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CheckChips</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 with problems</source>
            <translation>有问题 %1</translation>
        </message>
        <message>
            <source>%1 with warnings</source>
            <translation>有提醒 %1</translation>
        </message>
        <message>
            <source>%1 booked before</source>
            <translation>此前已入账 %1</translation>
        </message>
        <message>
            <source>To be sent: %1</source>
            <translation>待发送：%1</translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n row(s) with problems (%1 as far as it can be read)</source>
            <translation>
                <numerusform>未计入：有问题的 %n 行（可读出的金额为 %1）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CheckStep</name>
        <message>
            <source>Checking… %1 of %2 rows</source>
            <translation>正在检查… %1 / %2 行</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems will be left out</source>
            <translation>
                <numerusform>%n 行有问题，将不发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Every row can be sent</source>
            <translation>所有行都可以发送</translation>
        </message>
        <message>
            <source>I have compared the IDs with the source: they are right</source>
            <translation>我已与来源核对，这些 ID 没有问题</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>下一个问题</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>向下填充</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Look for the right IDs…</source>
            <translation>查找正确的 ID…</translation>
        </message>
        <message>
            <source>Only rows with problems or warnings</source>
            <translation>只看有问题或提醒的行</translation>
        </message>
        <message>
            <source>Resolve what is said above; then the rows can be sent</source>
            <translation>请先处理上方的提示，之后才能发送</translation>
        </message>
        <message>
            <source>Next: confirm</source>
            <translation>下一步：确认</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ChoiceEditor</name>
        <message>
            <source>—</source>
            <comment>nothing chosen</comment>
            <translation>—</translation>
        </message>
        <message>
            <source>%1 (unknown value)</source>
            <translation>%1（未知值）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ChoicesEditor</name>
        <message>
            <source>%1 (unknown value)</source>
            <translation>%1（未知值）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CollisionCard</name>
        <message>
            <source>Somebody changed this record meanwhile</source>
            <translation>有人同时更改了这条记录</translation>
        </message>
        <message>
            <source>Nothing was sent. The form shows what Feishu holds now; look at the problems below.</source>
            <translation>尚未发送任何内容。表单已更新为飞书的最新数据，请查看下方的问题。</translation>
        </message>
        <message>
            <source>Nothing was sent. Decide which value shall stand.</source>
            <translation>尚未发送任何内容，请决定保留哪个值。</translation>
        </message>
        <message>
            <source>These fields hold something else than what you had sent, so they are left as they are unless you say otherwise.</source>
            <translation>以下字段的当前值已不是你当时提交的值，除非你确认，否则保持不变。</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>读取时</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>你的更改</translation>
        </message>
        <message>
            <source>Was before</source>
            <translation>更改前</translation>
        </message>
        <message>
            <source>Yours, sent then</source>
            <translation>你当时提交的</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a field, which of its values, and the value</comment>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>保留当前值</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Send mine all the same</source>
            <translation>仍然发送我的更改</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>恢复为更改前的值</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ColumnChooser</name>
        <message>
            <source>%1 · %2</source>
            <comment>a field's label and key</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>示例值</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>(column %1)</source>
            <translation>（第 %1 列）</translation>
        </message>
        <message>
            <source>Field of the column “%1”</source>
            <translation>「%1」列对应的字段</translation>
        </message>
        <message>
            <source>Never sent: Feishu refuses every request that carries this field.</source>
            <translation>绝不发送：飞书会拒绝带有该字段的请求。</translation>
        </message>
        <message>
            <source>An earlier column fills that field.</source>
            <translation>前面已有一列对应该字段。</translation>
        </message>
        <message>
            <source>Added by the report of an earlier run.</source>
            <translation>由此前批次的报告附加。</translation>
        </message>
        <message>
            <source>(not used)</source>
            <translation>（不使用）</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>文件中的列</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ColumnsStep</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>文件的前几行</translation>
        </message>
        <message>
            <source>Reading… %1 rows so far</source>
            <translation>正在读取… 已读 %1 行</translation>
        </message>
        <message>
            <source>%1 of %2 columns are sent; the header is row %3</source>
            <translation>%2 列中有 %1 列会发送；表头在第 %3 行</translation>
        </message>
        <message>
            <source>Next: check</source>
            <translation>下一步：检查</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConfirmCard</name>
        <message>
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be sent</source>
            <translation>
                <numerusform>将发送 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>Test environment · %1</source>
            <translation>测试环境 · %1</translation>
        </message>
        <message>
            <source>Production · %1</source>
            <translation>正式环境 · %1</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>不发送</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems</source>
            <translation>
                <numerusform>%n 行有问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>无需发送</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were booked before</source>
            <translation>
                <numerusform>%n 行此前已入账</numerusform>
            </translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>结果未知</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) sent before, without an answer: settled first</source>
            <translation>
                <numerusform>%n 行此前已发送但没有收到答复：会先核实</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>See the warnings</source>
            <translation>查看提醒</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>two sentences</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), will still be sent</source>
            <translation>
                <numerusform>%n 行，仍会照常发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1: %2 (%3)</source>
            <comment>number of a row, what is doubtful, and in which column</comment>
            <translation>第 %1 行：%2（%3）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConfirmStep</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Reads the live records, and sends nothing</source>
            <translation>读取线上记录，不发送任何内容</translation>
        </message>
        <message numerus="yes">
            <source>Send %n row(s)</source>
            <translation>
                <numerusform>发送 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Putting the run on disk…</source>
            <translation>正在保存执行记录…</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>If it is interrupted, it can be continued; what is done is not sent again</source>
            <translation>中途断开也可以继续，已完成的行不会重复发送</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConnectionDialog</name>
        <message>
            <source>Add a connection</source>
            <translation>添加连接</translation>
        </message>
        <message>
            <source>Connection “%1”</source>
            <translation>连接「%1」</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Signs in with these values; nothing is saved</source>
            <translation>用当前填写的内容试着登录，不会保存</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Keep the secret for this session only</source>
            <translation>仅在本次运行期间保留密钥</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConnectionFields</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>App ID</translation>
        </message>
        <message>
            <source>App Secret</source>
            <translation>App Secret</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>User ID type</source>
            <translation>用户 ID 类型</translation>
        </message>
        <message>
            <source>For example the company's name</source>
            <translation>例如公司名称</translation>
        </message>
        <message>
            <source>Production (red banner)</source>
            <translation>正式环境（红色横幅）</translation>
        </message>
        <message>
            <source>Test (blue banner)</source>
            <translation>测试环境（蓝色横幅）</translation>
        </message>
        <message>
            <source>From the developer console, page Credentials</source>
            <translation>见开发者后台「凭证与基础信息」页</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored one</source>
            <translation>留空则沿用已保存的密钥</translation>
        </message>
        <message>
            <source>Forms that ask for a user start with this type</source>
            <translation>需要填写用户的表单默认使用此类型</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Limit for writes</source>
            <translation>写入频率上限</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConnectionMenu</name>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>添加连接…</translation>
        </message>
        <message>
            <source>Edit “%1”…</source>
            <translation>编辑「%1」…</translation>
        </message>
        <message>
            <source>Permission sheet…</source>
            <translation>权限清单…</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ContractTimeline</name>
        <message>
            <source>Contract timeline</source>
            <translation>合同时间轴</translation>
        </message>
        <message>
            <source>Click a contract, or press Enter on it, to open it.</source>
            <translation>点击合同，或选中后按回车，即可打开。</translation>
        </message>
        <message>
            <source>Dragging the end moves: %1</source>
            <translation>拖动末端将调整：%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CopyField</name>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CustomFieldsPart</name>
        <message>
            <source>This record holds a custom field twice or without a name, so the fields are edited by their API names.</source>
            <translation>该记录中有重复或没有名称的自定义字段，因此按 API 名称编辑。</translation>
        </message>
        <message>
            <source>Your tenant has no custom fields here.</source>
            <translation>企业没有为此设置自定义字段。</translation>
        </message>
        <message>
            <source>Show only filled fields (%1 of %2)</source>
            <translation>只显示已填写的字段（%1/%2）</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>改为</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::DayEditor</name>
        <message>
            <source>Calendar: %1</source>
            <translation>日历：%1</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>打开日历（Alt+↓）</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::DropZone</name>
        <message>
            <source>Open file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Drop a sheet here: CSV, XLSX or ODS, one record per row</source>
            <translation>将表格拖到这里：CSV、XLSX 或 ODS，每行一条记录</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::EarlierRun</name>
        <message>
            <source>under way in another window or process</source>
            <translation>正在另一个窗口或进程中执行</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Continue %1</source>
            <translation>继续 %1</translation>
        </message>
        <message>
            <source>Report of %1</source>
            <translation>%1 的报告</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::EarlierRuns</name>
        <message>
            <source>Earlier runs</source>
            <translation>最近的批次</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::EntriesBlock</name>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>Sum %1</source>
            <translation>合计 %1</translation>
        </message>
        <message>
            <source>Sum %1, not %2</source>
            <translation>合计 %1，应为 %2</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加%1</translation>
        </message>
        <message>
            <source>Back to what was loaded</source>
            <translation>恢复为读取到的值</translation>
        </message>
        <message>
            <source>Revert %1</source>
            <translation>还原「%1」</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::EntryRow</name>
        <message>
            <source>%1 %2</source>
            <comment>name of an entry, its number</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>label of a column, entry</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::EnvironmentBanner</name>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>Nothing here touches real data</source>
            <translation>这里的操作不会影响任何真实数据</translation>
        </message>
        <message>
            <source>Test environment · %1</source>
            <translation>测试环境 · %1</translation>
        </message>
        <message>
            <source>Changes reach the test tenant at once</source>
            <translation>更改会立即写入测试企业</translation>
        </message>
        <message>
            <source>Production · %1</source>
            <translation>正式环境 · %1</translation>
        </message>
        <message>
            <source>Changes take effect at once</source>
            <translation>更改会立即生效</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FieldEditor</name>
        <message>
            <source>%1, required</source>
            <translation>%1，必填</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FinderPane</name>
        <message>
            <source>Waiting for Feishu's frequency limit…</source>
            <translation>已达飞书频率限制，正在等待…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>Nobody found. Try another spelling, the e-mail address or the phone number.</source>
            <translation>没有找到。请换个写法，或用邮箱、手机号查找。</translation>
        </message>
        <message numerus="yes">
            <source>%n found so far, more below</source>
            <translation>
                <numerusform>已找到 %n 条，向下滚动可查看更多</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>共找到 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a name first, or paste an ID.</source>
            <translation>请先输入姓名，或粘贴 ID。</translation>
        </message>
        <message>
            <source>Paste an ID first, or pick a record below.</source>
            <translation>请先粘贴 ID，或在下方选择一条记录。</translation>
        </message>
        <message>
            <source>Paste an ID first.</source>
            <translation>请先粘贴 ID。</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Paste an ID</source>
            <translation>粘贴 ID</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Reads the record (Enter)</source>
            <translation>读取记录（回车）</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Records of the sandbox: click one to open it</source>
            <translation>沙箱记录，点击即可打开</translation>
        </message>
        <message>
            <source>Examples: click one to fill in the form</source>
            <translation>示例，点击即可填入表单</translation>
        </message>
        <message>
            <source>Type a part of the name. A pasted ID is understood too, with spaces, line breaks, an apostrophe or ="…" around it.</source>
            <translation>输入姓名的一部分即可。也可以直接粘贴 ID，前后的空格、换行、单引号或 ="…" 都没关系。</translation>
        </message>
        <message>
            <source>Spaces, line breaks, an apostrophe or ="…" around the ID do no harm: paste it as you have it.</source>
            <translation>ID 前后带空格、换行、单引号或 ="…" 都没关系，直接粘贴即可。</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FirstStart</name>
        <message>
            <source>Welcome to PeopleDesk</source>
            <translation>欢迎使用人事台</translation>
        </message>
        <message>
            <source>Offers, contracts, pre-hires and referral rewards in Feishu, one form each: see what will change, send it, know what happened.</source>
            <translation>在飞书中处理 Offer、合同、待入职和内推奖励，每件事一张表单：先核对更改，再提交，结果一目了然。</translation>
        </message>
        <message>
            <source>Try it first</source>
            <translation>先试一试</translation>
        </message>
        <message>
            <source>Open the sandbox</source>
            <translation>打开沙箱</translation>
        </message>
        <message>
            <source>Connect your company</source>
            <translation>连接公司飞书</translation>
        </message>
        <message>
            <source>You need the App ID and App Secret of a self-built app, from your administrator. The secret goes into the keychain of this computer.</source>
            <translation>需要企业自建应用的 App ID 和 App Secret，请向管理员索取。密钥保存在本机的钥匙串中。</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>添加连接…</translation>
        </message>
        <message>
            <source>A simulated Feishu inside this program, with made-up people. Nothing leaves this computer, no account is needed.</source>
            <translation>内置飞书模拟环境，人员均为虚构。数据不会离开本机，无需账号。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FixedRow</name>
        <message>
            <source>%1: %2</source>
            <comment>label, content</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FormRow</name>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>%1, now: %2</source>
            <translation>%1，当前：%2</translation>
        </message>
        <message>
            <source>Back to what was loaded</source>
            <translation>恢复为读取到的值</translation>
        </message>
        <message>
            <source>Revert %1</source>
            <translation>还原「%1」</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FormSection</name>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>改为</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::GroupDialog</name>
        <message>
            <source>%1: %2</source>
            <comment>a status, and how many have it</comment>
            <translation>%1 %2 个</translation>
        </message>
        <message>
            <source>Can be sent</source>
            <translation>可以提交</translation>
        </message>
        <message>
            <source>Will be left out: %1</source>
            <translation>将跳过：%1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>提醒：%1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在提交…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>未完成：%1</translation>
        </message>
        <message>
            <source>Unknown: it may have been carried out. History finds out.</source>
            <translation>结果未知，可能已经执行，请到「历史」中确认。</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>已跳过：%1</translation>
        </message>
        <message>
            <source>Left out, somebody was faster: %1</source>
            <translation>已跳过，有人先改动了：%1</translation>
        </message>
        <message>
            <source>Change together</source>
            <translation>一起更改</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>The picked records</source>
            <translation>已选记录</translation>
        </message>
        <message numerus="yes">
            <source>Send to %n record(s)</source>
            <translation>
                <numerusform>提交 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop after this one</source>
            <translation>处理完当前这条后停止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Where they stand: %1</source>
            <translation>当前状态：%1</translation>
        </message>
        <message>
            <source>Nothing can be sent like this: choose a status, and what it needs.</source>
            <translation>还不能提交：请选择状态，并填写它需要的内容。</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>已完成 %1 / %2</translation>
        </message>
        <message>
            <source>Stopping after the one under way…</source>
            <translation>处理完当前这条后停止…</translation>
        </message>
        <message>
            <source>Complete the form first</source>
            <translation>请先填完上面的内容</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Send again to change it all the same.</source>
            <translation>如仍要更改，请再次发送。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::GroupTray</name>
        <message>
            <source>%1 …</source>
            <comment>some names and more</comment>
            <translation>%1 等</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>Change together…</source>
            <translation>一起更改…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected: %1</source>
            <translation>
                <numerusform>已选 %n 个：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>取消选择</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryDetail</name>
        <message>
            <source>Details of the entry</source>
            <translation>记录详情</translation>
        </message>
        <message>
            <source>Finished %1</source>
            <translation>完成于 %1</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>The server's words: “%1”</source>
            <translation>服务器返回：「%1」</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>Reading the record, or the same key once more, tells whether it was carried out.</source>
            <translation>读取记录，或用同一标识再发一次，就能确认是否已经执行。</translation>
        </message>
        <message>
            <source>Switch to the connection “%1” to resolve this.</source>
            <translation>请切换到连接「%1」后再核实。</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>发送的内容</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>The exact request</source>
            <translation>完整请求</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryExporter</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryFilters</name>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>Part of the history</source>
            <translation>历史范围</translation>
        </message>
        <message>
            <source>All operations</source>
            <translation>全部操作</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>搜索历史</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清空搜索</translation>
        </message>
        <message>
            <source>Name, ID or log ID</source>
            <translation>姓名、ID 或日志 ID</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>正式环境</translation>
        </message>
        <message>
            <source>All results</source>
            <translation>全部结果</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Saves everything that these filters find as a CSV file</source>
            <translation>将当前筛选出的全部记录保存为 CSV 文件</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryTable</name>
        <message>
            <source>What was sent</source>
            <translation>发送的内容</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::HistoryUndo</name>
        <message>
            <source>It was taken back %1.</source>
            <comment>at a time</comment>
            <translation>已于 %1 撤销。</translation>
        </message>
        <message>
            <source>Switch to the connection “%1” to undo this.</source>
            <translation>请切换到连接「%1」后再撤销。</translation>
        </message>
        <message>
            <source>Reads the record again and fills in the values of before. Nothing is sent until you say so.</source>
            <translation>将重新读取记录并填入更改前的值，确认后才会发送。</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>撤销…</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::IdListEditor</name>
        <message>
            <source>One ID a line.</source>
            <translation>每行一个 ID。</translation>
        </message>
        <message numerus="yes">
            <source>%n ID(s)</source>
            <translation>
                <numerusform>共 %n 个 ID</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::InstantEditor</name>
        <message>
            <source>yyyy-mm-dd hh:mm</source>
            <translation>年-月-日 时:分</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ListPicker</name>
        <message>
            <source>The list is not available here; an ID can be typed or pasted.</source>
            <translation>这里读不到列表，请输入或粘贴 ID。</translation>
        </message>
        <message>
            <source>This one is there already.</source>
            <translation>该项已在其中。</translation>
        </message>
        <message>
            <source>That is the most that can be chosen (%1).</source>
            <translation>最多只能选 %1 项。</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>列表为空。</translation>
        </message>
        <message>
            <source>Nothing is left to choose.</source>
            <translation>没有可选的了。</translation>
        </message>
        <message>
            <source>Nothing in the list fits “%1”.</source>
            <translation>列表中没有与「%1」匹配的内容。</translation>
        </message>
        <message>
            <source>Use %1, which is not in the list</source>
            <translation>使用列表中没有的 ID：%1</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>Feishu may refuse an ID that its list does not hold.</source>
            <translation>列表中没有的 ID，飞书可能会拒绝。</translation>
        </message>
        <message numerus="yes">
            <source>Use %n chosen</source>
            <translation>
                <numerusform>使用所选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, code or ID</source>
            <translation>名称、编码或 ID</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>%1: search</source>
            <comment>what is picked</comment>
            <translation>%1：搜索</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ListPickerFilter</name>
        <message>
            <source>%1, deactivated</source>
            <translation>%1，已停用</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ListPickerRows</name>
        <message>
            <source>deactivated</source>
            <translation>已停用</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ListPickerStatus</name>
        <message>
            <source>The list could not be read: %1.</source>
            <translation>列表读取失败：%1。</translation>
        </message>
        <message>
            <source>Any one of these scopes is enough: %1.</source>
            <translation>具备以下任一权限即可：%1。</translation>
        </message>
        <message>
            <source>Reading the list …</source>
            <translation>正在读取列表……</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Read the list anew: %1</source>
            <translation>重新读取列表：%1</translation>
        </message>
        <message>
            <source>List read %1</source>
            <translation>列表读取于 %1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupEditor</name>
        <message>
            <source>Choose by name (Alt+Down)</source>
            <translation>按名称选择（Alt+↓）</translation>
        </message>
        <message>
            <source>Choose by name, or paste an ID</source>
            <translation>按名称选择，或粘贴 ID</translation>
        </message>
        <message>
            <source>Choose by name: %1</source>
            <translation>按名称选择：%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupEditorName</name>
        <message>
            <source>Looking for its name…</source>
            <translation>正在查询名称…</translation>
        </message>
        <message>
            <source>Not in the list: %1</source>
            <comment>the list's name</comment>
            <translation>不在「%1」列表中</translation>
        </message>
        <message>
            <source>Its name could not be read.</source>
            <translation>未能读取名称。</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已停用</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupListEditor</name>
        <message numerus="yes">
            <source>%n chosen of at most %1</source>
            <translation>
                <numerusform>已选 %n 项，最多 %1 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>There are no IDs in the clipboard.</source>
            <translation>剪贴板中没有 ID。</translation>
        </message>
        <message>
            <source>Choose from the list…</source>
            <translation>从列表中选择…</translation>
        </message>
        <message>
            <source>Paste IDs</source>
            <translation>粘贴 ID</translation>
        </message>
        <message>
            <source>Adds the IDs in the clipboard (Ctrl+V)</source>
            <translation>添加剪贴板中的 ID（Ctrl+V）</translation>
        </message>
        <message>
            <source>Paste IDs: %1</source>
            <translation>粘贴 ID：%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupListEditorRow</name>
        <message>
            <source>Not in the list</source>
            <translation>不在列表中</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除%1</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>移除（Delete）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupTrouble</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Open the developer console</source>
            <translation>打开开发者后台</translation>
        </message>
        <message>
            <source>%1: could not be read. %2.</source>
            <translation>无法读取「%1」：%2。</translation>
        </message>
        <message>
            <source>The app lacks a scope; one of these is enough: %1.</source>
            <translation>应用缺少权限，开通以下任意一项即可：%1。</translation>
        </message>
        <message>
            <source>Log ID: %1</source>
            <translation>日志 ID：%1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::MainWindow</name>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>PeopleDesk</source>
            <translation>人事台</translation>
        </message>
        <message>
            <source>%1 — PeopleDesk</source>
            <translation>%1 — 人事台</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>连接：%1</translation>
        </message>
        <message>
            <source>Choose, add or edit a connection</source>
            <translation>选择、添加或编辑连接</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>外观：%1</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::OpenChoiceEditor</name>
        <message>
            <source>Your tenant's own values could not be read.</source>
            <translation>未能读取企业自定义的选项。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::OpenStep</name>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>保存模板…</translation>
        </message>
        <message>
            <source>An empty XLSX sheet for this operation: IDs as text, choices as drop-downs, a note on each column</source>
            <translation>该操作的空白 XLSX 表格：ID 为文本格式，选项为下拉列表，每列附说明</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::OperationDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::PaceFields</name>
        <message>
            <source>per second</source>
            <translation>次/秒</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>次/分钟</translation>
        </message>
        <message>
            <source>Writes per second</source>
            <translation>每秒写入次数</translation>
        </message>
        <message>
            <source>Writes per minute</source>
            <translation>每分钟写入次数</translation>
        </message>
        <message>
            <source>as documented</source>
            <translation>按官方文档</translation>
        </message>
        <message>
            <source>Only where the tenant's plan differs from Feishu's documents; holds for each operation</source>
            <translation>仅在贵公司套餐的限额与飞书文档不同时填写；对每个操作分别生效</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::PathPart</name>
        <message>
            <source>%1, required</source>
            <translation>%1，必填</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::PermissionSheet</name>
        <message>
            <source>Permission sheet</source>
            <translation>权限清单</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>All operations</source>
            <translation>全部操作</translation>
        </message>
        <message>
            <source>What the administrator has to grant</source>
            <translation>需要管理员开通的权限</translation>
        </message>
        <message>
            <source>Copy for the administrator</source>
            <translation>复制给管理员</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ProblemPane</name>
        <message>
            <source>Problems of the row</source>
            <translation>该行的问题</translation>
        </message>
        <message>
            <source>Booked before, as reward %1: it is not sent again.</source>
            <translation>此前已入账（奖励 %1），不会再次发送。</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>%1: no problem</source>
            <translation>%1：没有问题</translation>
        </message>
        <message>
            <source>✕ Row %1, %2: %3</source>
            <comment>a field and what blocks its row</comment>
            <translation>✕ 第 %1 行 · %2：%3</translation>
        </message>
        <message>
            <source>! Row %1, %2: %3</source>
            <comment>a field and what is to be looked at</comment>
            <translation>! 第 %1 行 · %2：%3</translation>
        </message>
        <message>
            <source>Click a row to read its problems.</source>
            <translation>点击某一行查看问题。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Waiting; attempt %1 follows in %2 s</source>
            <translation>等待中，%2 秒后进行第 %1 次尝试</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::QuickPicks</name>
        <message>
            <source>%1: %2, %3</source>
            <comment>field, label of a value, the value</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1，已选</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::Rail</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ReadingChoice</name>
        <message>
            <source>comma ,</source>
            <translation>逗号 ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>分号 ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1（隐藏）</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Hidden sheets: %1</source>
            <translation>隐藏的工作表：%1</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>自动：%1</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>自动</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RecordBoard</name>
        <message>
            <source>Waiting for Feishu's frequency limit…</source>
            <translation>已达飞书频率限制，正在等待…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>records, and whose</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>%1: none that this app may see.</source>
            <translation>%1：没有此应用可见的记录。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RecordCard</name>
        <message>
            <source>Use this one</source>
            <translation>选用</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a button does, and to what</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Select %1, to change it together with others</source>
            <translation>选择「%1」，与其他记录一起更改</translation>
        </message>
        <message>
            <source>%1 · open above</source>
            <comment>a status</comment>
            <translation>%1 · 正在上方编辑</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RecordHeader</name>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Fetches the record anew</source>
            <translation>重新从服务器读取这条记录</translation>
        </message>
        <message numerus="yes">
            <source>read %n second(s) ago</source>
            <translation>
                <numerusform>%n 秒前读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n minute(s) ago</source>
            <translation>
                <numerusform>%n 分钟前读取</numerusform>
            </translation>
        </message>
        <message>
            <source>from before the change</source>
            <translation>更改前的信息</translation>
        </message>
        <message>
            <source>read just now</source>
            <translation>刚刚读取</translation>
        </message>
        <message>
            <source>Goes to the other records of this person, below the form</source>
            <translation>查看此人的其他记录（在表单下方）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RehearsalView</name>
        <message>
            <source>What would happen to each row</source>
            <translation>每一行的预计结果</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <source>Reading the records… %1 of %2</source>
            <translation>正在读取记录… %1 / %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a verdict, and how many rows have it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A dry run reads the live records and says for each row what would happen. It sends nothing.</source>
            <translation>试运行会读取飞书中的当前记录，逐行说明会有什么结果，不会提交任何内容。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>two sentences</comment>
            <translation>%1。%2</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ReportStep</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>新建批次</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>批次 %1</translation>
        </message>
        <message>
            <source>Export the rows to correct…</source>
            <translation>导出待修正的行…</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RequestView</name>
        <message>
            <source>The exact request</source>
            <translation>完整请求</translation>
        </message>
        <message>
            <source>The access token is never shown or copied.</source>
            <translation>访问凭证不会显示，也不会被复制。</translation>
        </message>
        <message>
            <source>Copy request</source>
            <translation>复制请求</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>复制为 cURL</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RescueDialog</name>
        <message>
            <source>Look for the right IDs</source>
            <translation>查找正确的 ID</translation>
        </message>
        <message>
            <source>Spreadsheets keep 15 digits of a number. Where exactly one record has an ID that begins with them, it stands beside what your sheet holds. The sheet changes only where you tick, and that can be undone.</source>
            <translation>表格软件只保留数字的前 15 位。如果恰好只有一条记录的 ID 以这 15 位开头，就会列在表格原值的旁边供您核对。只有您勾选的才会填入表格，并且可以撤销。</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>停止查找</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>Tick all %n</source>
            <translation>
                <numerusform>全选（%n 个）</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>全不选</translation>
        </message>
        <message numerus="yes">
            <source>Put %n ID(s) into the sheet</source>
            <translation>
                <numerusform>将 %n 个 ID 填入表格</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the sheet</source>
            <translation>填入表格</translation>
        </message>
        <message>
            <source>Going through the sheet…</source>
            <translation>正在检查表格…</translation>
        </message>
        <message>
            <source>%1: %2 read so far</source>
            <comment>what is looked through</comment>
            <translation>%1：已读取 %2 条</translation>
        </message>
        <message>
            <source>%1: %2 read so far (%3 of %4 people)</source>
            <comment>what is looked through</comment>
            <translation>%1：已读取 %2 条（已查 %3 / %4 人）</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>ids</comment>
            <translation>
                <numerusform>找到 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right as they are</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n 个原本正确</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with several that begin alike</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n 个有多条相近记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n 个未找到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with too few digits</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n 个剩余位数不足</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked up</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n 个未查找</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to look for</source>
            <translation>没有需要查找的 ID</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RescueTable</name>
        <message>
            <source>IDs of the sheet and what was found</source>
            <translation>表格中的 ID 与查找结果</translation>
        </message>
        <message>
            <source>Space ticks an ID that was found</source>
            <translation>按空格键勾选找到的 ID</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ResultPanel</name>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <source>The server's words: “%1”</source>
            <translation>服务器返回：「%1」</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and the server's complaint</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Fill in without reading the record</source>
            <translation>不读取，直接填写</translation>
        </message>
        <message>
            <source>Read the record</source>
            <translation>读取记录</translation>
        </message>
        <message>
            <source>Send anyway…</source>
            <translation>仍然发送…</translation>
        </message>
        <message>
            <source>Permission sheet</source>
            <translation>权限清单</translation>
        </message>
        <message>
            <source>Edit the connection…</source>
            <translation>编辑连接…</translation>
        </message>
        <message>
            <source>Start the next one</source>
            <translation>继续下一条</translation>
        </message>
        <message>
            <source>Open another record</source>
            <translation>打开另一条记录</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ReviewPanel</name>
        <message>
            <source>What changes</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>The exact request</source>
            <translation>完整请求</translation>
        </message>
        <message>
            <source>Nothing changes yet.</source>
            <translation>尚无更改。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RunBar</name>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 / %2 行</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RunChips</name>
        <message>
            <source>%1 done</source>
            <translation>已完成 %1</translation>
        </message>
        <message>
            <source>%1 booked before</source>
            <translation>此前已入账 %1</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>失败 %1</translation>
        </message>
        <message>
            <source>%1 in doubt</source>
            <translation>结果未知 %1</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>跳过 %1</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>未发送 %1</translation>
        </message>
        <message>
            <source>%1 in progress</source>
            <translation>处理中 %1</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RunStep</name>
        <message>
            <source>Pausing: the rows that are on their way are waited for</source>
            <translation>正在暂停：等待发送中的行完成</translation>
        </message>
        <message>
            <source>Stopping: the rows that are on their way are waited for</source>
            <translation>正在停止：等待发送中的行完成</translation>
        </message>
        <message>
            <source>The run has ended</source>
            <translation>执行已结束</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 行/秒</translation>
        </message>
        <message>
            <source>waiting for the limit, %1 s</source>
            <translation>触发限频，等待 %1 秒</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>剩余约 %1 秒</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>剩余约 %1 分钟</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Ends the run after the rows that are on their way; it can be continued later</source>
            <translation>在发送中的行完成后结束，以后可以继续</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>You can pause or stop at any time, and continue later: what is done is not sent again</source>
            <translation>可随时暂停或停止，以后再继续；已完成的行不会重复发送</translation>
        </message>
        <message>
            <source>limit %1/s, as Feishu answered</source>
            <translation>限速 %1 次/秒（按飞书的反馈下调）</translation>
        </message>
        <message>
            <source>limit %1/s</source>
            <translation>限速 %1 次/秒</translation>
        </message>
        <message>
            <source>%1 of %2 rows have ended</source>
            <translation>%2 行中已处理 %1 行</translation>
        </message>
        <message>
            <source>More requests than the limit are never sent. It can be set with the connection.</source>
            <translation>发送速度不会超过此上限，可在连接设置中调整。</translation>
        </message>
        <message>
            <source>Run %1: %2</source>
            <comment>the number of a run, and how it stands</comment>
            <translation>批次 %1：%2</translation>
        </message>
        <message>
            <source>Paused. Nothing is on its way; the run can be continued at any time, even after a restart</source>
            <translation>已暂停，没有处理中的行；可随时继续，重启后也可以</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RunView</name>
        <message>
            <source>All rows</source>
            <translation>所有行</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>显示哪些行</translation>
        </message>
        <message>
            <source>Copy log ID</source>
            <translation>复制日志 ID</translation>
        </message>
        <message>
            <source>Rows of the run</source>
            <translation>批次的各行</translation>
        </message>
        <message>
            <source>Explanation of the chosen row</source>
            <translation>所选行的说明</translation>
        </message>
        <message>
            <source>Click a row to read its explanation.</source>
            <translation>点击某一行查看说明。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SampleButton</name>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Examples for %1</source>
            <translation>「%1」的示例</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SampleList</name>
        <message>
            <source>shows an error</source>
            <translation>演示错误</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SavedNotice</name>
        <message>
            <source>Open it as a new batch</source>
            <translation>作为新批次打开</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>打开所在文件夹</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ScreenDialogs</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SearchPicker</name>
        <message>
            <source>Keep typing: %1</source>
            <comment>what has to be typed</comment>
            <translation>请继续输入：%1</translation>
        </message>
        <message>
            <source>Waiting for Feishu's frequency limit…</source>
            <translation>已达飞书频率限制，正在等待…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message numerus="yes">
            <source>%n found so far, reading more…</source>
            <translation>
                <numerusform>已找到 %n 条，正在读取更多…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for %1.</source>
            <translation>%1 名下没有可选的记录。</translation>
        </message>
        <message>
            <source>Nothing found for “%1”. Try another spelling.</source>
            <translation>未找到「%1」，请换个写法试试。</translation>
        </message>
        <message numerus="yes">
            <source>%n found so far, more below</source>
            <translation>
                <numerusform>已找到 %n 条，向下滚动可查看更多</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>共找到 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: search</source>
            <comment>what is picked</comment>
            <translation>%1：搜索</translation>
        </message>
        <message>
            <source>%1: search for somebody else</source>
            <translation>%1：改为搜索其他人</translation>
        </message>
        <message>
            <source>Search for somebody else (Backspace)</source>
            <translation>改为搜索其他人（Backspace）</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SheetView</name>
        <message>
            <source>Rows of the sheet</source>
            <translation>表格的各行</translation>
        </message>
        <message>
            <source>F2 or typing edits a cell, Ctrl+D fills down, Ctrl+Z undoes, F8 goes to the next problem</source>
            <translation>按 F2 或直接输入可编辑单元格，Ctrl+D 向下填充，Ctrl+Z 撤销，F8 跳到下一个问题</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SplitBar</name>
        <message>
            <source>%1 %2 %</source>
            <comment>name of a cost center, its share</comment>
            <translation>%1 %2%</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>label, content</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Boundary between %1 and %2</source>
            <translation>%1与%2的分界</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SplitPart</name>
        <message>
            <source>= 100 %</source>
            <translation>合计 100%</translation>
        </message>
        <message>
            <source>= %1 %, not 100</source>
            <translation>合计 %1%，应为 100%</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Stop giving it the rest</source>
            <translation>取消余额归所选</translation>
        </message>
        <message>
            <source>Select a cost center in the table first.</source>
            <translation>请先在表格中选择一个成本中心。</translation>
        </message>
        <message>
            <source>Add %1…</source>
            <translation>添加%1…</translation>
        </message>
        <message>
            <source>Back to what was loaded</source>
            <translation>恢复为读取到的值</translation>
        </message>
        <message>
            <source>Revert %1</source>
            <translation>还原「%1」</translation>
        </message>
        <message>
            <source>Give the rest to selected</source>
            <translation>剩余比例归选中项</translation>
        </message>
        <message>
            <source>Split evenly</source>
            <translation>平均分摊</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SplitRow</name>
        <message>
            <source>no cost center</source>
            <translation>未填成本中心</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>%1 失效</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Feishu may refuse a cost center that is about to be deactivated.</source>
            <translation>成本中心即将停用，飞书可能会拒绝。</translation>
        </message>
        <message>
            <source>Feishu refuses cost centers that are deactivated.</source>
            <translation>飞书会拒绝已停用的成本中心。</translation>
        </message>
        <message>
            <source>takes the rest</source>
            <translation>承担余额</translation>
        </message>
        <message>
            <source>It is the first to give and to take when the others change.</source>
            <translation>其他成本中心的比例变动时，优先由它增减。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>label of a column, cost center</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除%1</translation>
        </message>
        <message>
            <source>At most %1 %: each of the others keeps 1 %.</source>
            <translation>最多 %1%：其余每个成本中心至少保留 1%。</translation>
        </message>
        <message>
            <source>The only cost center bears everything.</source>
            <translation>只有一个成本中心，由它全部承担。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SplitTable</name>
        <message>
            <source>Cost center</source>
            <translation>成本中心</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::StatusPath</name>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>%1 · current</source>
            <translation>%1 · 当前</translation>
        </message>
        <message>
            <source>current status</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <source>passed, unusual as next step</source>
            <translation>已经过，通常不会再回到此状态</translation>
        </message>
        <message>
            <source>usual next step</source>
            <translation>常见的下一步</translation>
        </message>
        <message>
            <source>unusual step</source>
            <translation>不常见的一步</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可选</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>已选</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken name</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>not possible, why</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>已经过</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::StepBar</name>
        <message>
            <source>%1…</source>
            <comment>a button that opens a dialog</comment>
            <translation>%1…</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::StepTrail</name>
        <message>
            <source>%1 ✓</source>
            <translation>%1 ✓</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ThemeMenu</name>
        <message>
            <source>Like the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::TimelineBar</name>
        <message>
            <source>open in the form</source>
            <translation>正在编辑</translation>
        </message>
        <message>
            <source>Moves the end: %1 and %2 by a day, %3 and %4 by a month, %5 and %6 by a year</source>
            <translation>调整结束日期：%1、%2 每次一天，%3、%4 每次一个月，%5、%6 每次一年</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::UndoNote</name>
        <message>
            <source>Back to what it was before</source>
            <translation>恢复为更改前的值</translation>
        </message>
        <message>
            <source>There is nothing to put back</source>
            <translation>没有需要恢复的内容</translation>
        </message>
        <message>
            <source>The values of before are filled in: %1. Look them over and send them.</source>
            <translation>已填入更改前的值：%1。请核对后发送。</translation>
        </message>
        <message>
            <source>As before already: %1.</source>
            <translation>已与更改前一致：%1。</translation>
        </message>
        <message>
            <source>Empty before, but Feishu gives no way to empty it: %1.</source>
            <translation>更改前为空，但飞书不支持清空：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of fields</comment>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::VariantSwitch</name>
        <message>
            <source>API version</source>
            <translation>接口版本</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ZoomButtons</name>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Fit</source>
            <comment>show the whole timeline</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Show the whole timeline</source>
            <translation>显示整个时间轴</translation>
        </message>
    </context>
    <context>
        <name>PeopleErrors</name>
        <message>
            <source>If it repeats, give the log ID to Feishu support.</source>
            <translation>如果仍然失败，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>Look at Feishu's own words below and check the fields.</source>
            <translation>请参照下方飞书返回的原文检查各字段。</translation>
        </message>
        <message>
            <source>Check the ID. If it is right, the app's data scope may not cover this person: ask the administrator.</source>
            <translation>请检查 ID。如果 ID 正确，可能是应用的数据权限范围不包含此人，请联系管理员。</translation>
        </message>
        <message>
            <source>This very request was most likely carried out before. Read the record to see whether it was.</source>
            <translation>同样的请求很可能此前已经执行。请重新读取记录确认。</translation>
        </message>
        <message>
            <source>Feishu People met an error of its own.</source>
            <translation>飞书人事系统错误。</translation>
        </message>
        <message>
            <source>Feishu recognised a repeat of an earlier request.</source>
            <translation>飞书识别出这是重复请求。</translation>
        </message>
        <message>
            <source>Wait a little and try again.</source>
            <translation>请稍候重试。</translation>
        </message>
        <message>
            <source>Feishu People did not accept what was sent.</source>
            <translation>参数错误：飞书人事没有接受所发送的内容。</translation>
        </message>
        <message>
            <source>A custom field is wrong.</source>
            <translation>自定义字段有误。</translation>
        </message>
        <message>
            <source>Something required is missing.</source>
            <translation>缺少必填内容。</translation>
        </message>
        <message>
            <source>The position in the list is no longer valid.</source>
            <translation>列表的翻页位置已失效。</translation>
        </message>
        <message>
            <source>Start the list again.</source>
            <translation>请重新打开列表。</translation>
        </message>
        <message>
            <source>Feishu People could not read the request.</source>
            <translation>飞书人事无法解析请求。</translation>
        </message>
        <message>
            <source>Feishu recognised a repeat, or the app may not do this.</source>
            <translation>飞书识别出重复请求，或者应用没有权限。</translation>
        </message>
        <message>
            <source>Read Feishu's words below. For a repeat, read the record to see whether it was carried out; for a missing permission, ask the administrator.</source>
            <translation>请查看下方飞书返回的原文。如果是重复请求，请重新读取记录，确认是否已经执行；如果是权限不足，请联系管理员。</translation>
        </message>
        <message>
            <source>The app may not see these records.</source>
            <translation>应用无权查看这些记录。</translation>
        </message>
        <message>
            <source>Feishu People protects itself from too many calls.</source>
            <translation>调用过多，飞书人事触发了服务保护。</translation>
        </message>
        <message>
            <source>A number could not be generated just now.</source>
            <translation>暂时无法生成编号。</translation>
        </message>
        <message>
            <source>The app may not do this.</source>
            <translation>应用没有权限。</translation>
        </message>
        <message>
            <source>The pre-hire does not exist or can't be seen.</source>
            <translation>待入职人员不存在，或不在可见范围内。</translation>
        </message>
        <message>
            <source>Somebody else is changing this person right now.</source>
            <translation>其他人正在修改此人的信息。</translation>
        </message>
        <message>
            <source>Feishu People took too long; the change may have been carried out.</source>
            <translation>飞书人事处理超时，更改可能已经生效。</translation>
        </message>
        <message>
            <source>Read the record, or try again: the same request is carried out once.</source>
            <translation>请重新读取记录，或直接重试：同一个请求只会执行一次。</translation>
        </message>
        <message>
            <source>Too many calls in a short time.</source>
            <translation>短时间内调用过于频繁。</translation>
        </message>
        <message>
            <source>Feishu People does not know this kind of object.</source>
            <translation>飞书人事中没有这种对象。</translation>
        </message>
        <message>
            <source>Feishu People does not know this field.</source>
            <translation>飞书人事中没有这个字段。</translation>
        </message>
    </context>
    <context>
        <name>PermissionText</name>
        <message>
            <source>For the app %1, to be applied for in the developer console. The console finds permissions by their Chinese names.</source>
            <translation>请在开发者后台为应用 %1 申请以下权限，可按权限名称搜索。</translation>
        </message>
        <message>
            <source>For all of them</source>
            <translation>通用事项</translation>
        </message>
    </context>
    <context>
        <name>PlannedRun</name>
        <message>
            <source>To confirm, type the sum of %1:</source>
            <translation>请输入合计金额以确认（%1）：</translation>
        </message>
        <message>
            <source>To confirm, type the number of rows, %1:</source>
            <translation>请输入行数 %1 以确认：</translation>
        </message>
    </context>
    <context>
        <name>PlatformErrors</name>
        <message>
            <source>Wait a little and try again.</source>
            <translation>请稍候重试。</translation>
        </message>
        <message>
            <source>Check app ID and app secret of the connection.</source>
            <translation>请检查连接中的 App ID 和 App Secret。</translation>
        </message>
        <message>
            <source>PeopleDesk has asked for a new token already. If this repeats, test the connection.</source>
            <translation>人事台已重新获取访问凭证。如果问题仍然出现，请测试该连接。</translation>
        </message>
        <message>
            <source>Ask the administrator of your tenant to look at the app in the Feishu console.</source>
            <translation>请联系企业管理员，在飞书开发者后台检查该应用。</translation>
        </message>
        <message>
            <source>This needs a newer PeopleDesk, or another base address in the connection.</source>
            <translation>需要升级人事台，或者修改连接中的服务地址。</translation>
        </message>
        <message>
            <source>PeopleDesk acts for the app, not for a user. Check which app the connection uses.</source>
            <translation>人事台以应用身份调用，不代表用户。请检查连接使用的是哪个应用。</translation>
        </message>
        <message>
            <source>Check the ID of the person and its type.</source>
            <translation>请检查人员的 ID 和用户 ID 类型。</translation>
        </message>
        <message>
            <source>There is no person with this open_id.</source>
            <translation>该 open_id 对应的用户不存在。</translation>
        </message>
        <message>
            <source>There is no person with this user_id.</source>
            <translation>该 user_id 对应的用户不存在。</translation>
        </message>
        <message>
            <source>The session is not valid.</source>
            <translation>会话无效。</translation>
        </message>
        <message>
            <source>The access token was refused.</source>
            <translation>访问凭证未被接受。</translation>
        </message>
        <message>
            <source>Feishu met an internal error, usually under load.</source>
            <translation>飞书内部错误，通常发生在请求过多时。</translation>
        </message>
        <message>
            <source>Something is missing in the request for access.</source>
            <translation>获取访问凭证的请求缺少参数。</translation>
        </message>
        <message>
            <source>App or tenant were not recognised.</source>
            <translation>无法识别应用或企业。</translation>
        </message>
        <message>
            <source>Feishu could not issue an access token for the app.</source>
            <translation>飞书无法为应用签发访问凭证。</translation>
        </message>
        <message>
            <source>Feishu could not issue an access token for the tenant.</source>
            <translation>飞书无法为企业签发访问凭证。</translation>
        </message>
        <message>
            <source>The app is disabled.</source>
            <translation>应用已停用。</translation>
        </message>
        <message>
            <source>The app secret is wrong.</source>
            <translation>App Secret 错误。</translation>
        </message>
        <message>
            <source>Copy the secret from the Feishu console again and save it in the connection.</source>
            <translation>请从飞书开发者后台重新复制 App Secret，并保存到连接中。</translation>
        </message>
        <message>
            <source>This function was called too often.</source>
            <translation>该接口调用过于频繁。</translation>
        </message>
        <message>
            <source>This app called too often.</source>
            <translation>该应用调用过于频繁。</translation>
        </message>
        <message>
            <source>Feishu does not know this address.</source>
            <translation>请求的接口地址不存在。</translation>
        </message>
        <message>
            <source>Feishu does not take this kind of call at this address.</source>
            <translation>该接口不支持这种请求方式。</translation>
        </message>
        <message>
            <source>Too many calls in a short time.</source>
            <translation>短时间内调用过于频繁。</translation>
        </message>
        <message>
            <source>PeopleDesk waits as long as Feishu asks and goes on by itself.</source>
            <translation>人事台会按飞书要求的时间等待，然后自动继续。</translation>
        </message>
        <message>
            <source>This computer's address is not on the app's allow list.</source>
            <translation>这台电脑的 IP 不在应用的 IP 白名单中。</translation>
        </message>
        <message>
            <source>Ask the administrator to add it in the Feishu console, under security settings.</source>
            <translation>请联系管理员，在飞书开发者后台的「安全设置」中添加。</translation>
        </message>
        <message>
            <source>The tenant's calls for this month are used up.</source>
            <translation>企业本月的 API 调用额度已用完。</translation>
        </message>
        <message>
            <source>Waiting a few minutes does not help; the tenant's plan has to be extended.</source>
            <translation>稍后重试无法解决，需要升级企业的套餐或额度。</translation>
        </message>
        <message>
            <source>Feishu does not know this app ID or secret.</source>
            <translation>App ID 或 App Secret 无效。</translation>
        </message>
        <message>
            <source>The session has expired.</source>
            <translation>会话已过期。</translation>
        </message>
        <message>
            <source>The user of the session is not valid.</source>
            <translation>会话用户无效。</translation>
        </message>
        <message>
            <source>The access token was missing.</source>
            <translation>请求中缺少访问凭证。</translation>
        </message>
        <message>
            <source>The access token does not belong to this tenant.</source>
            <translation>访问凭证不属于该企业。</translation>
        </message>
        <message>
            <source>The user's token was refused.</source>
            <translation>用户访问凭证未被接受。</translation>
        </message>
        <message>
            <source>The token for renewal was refused.</source>
            <translation>刷新凭证未被接受。</translation>
        </message>
        <message>
            <source>The access token is malformed.</source>
            <translation>访问凭证格式错误。</translation>
        </message>
        <message>
            <source>The app lacks a permission.</source>
            <translation>应用缺少权限。</translation>
        </message>
        <message>
            <source>Ask the administrator to grant the permissions named below, release a version of the app and approve it.</source>
            <translation>请联系管理员开通下列权限，发布应用版本并审核通过。</translation>
        </message>
        <message>
            <source>The app is not available to this tenant.</source>
            <translation>该企业无法使用此应用。</translation>
        </message>
        <message>
            <source>This type of user is not supported.</source>
            <translation>不支持该用户类型。</translation>
        </message>
        <message>
            <source>The ID of a person is malformed.</source>
            <translation>人员的 ID 格式不正确。</translation>
        </message>
        <message>
            <source>The access token lacks the permission.</source>
            <translation>访问凭证没有所需的权限。</translation>
        </message>
        <message>
            <source>The user's token has expired.</source>
            <translation>用户访问凭证已过期。</translation>
        </message>
        <message>
            <source>The user has not authorised the permission.</source>
            <translation>用户未授权所需的权限。</translation>
        </message>
        <message>
            <source>This open_id belongs to another app.</source>
            <translation>该 open_id 属于其他应用。</translation>
        </message>
        <message>
            <source>There is no person with this union_id.</source>
            <translation>该 union_id 对应的用户不存在。</translation>
        </message>
        <message>
            <source>There is no such person, or the ID is of another tenant.</source>
            <translation>用户不存在，或该 ID 属于其他企业。</translation>
        </message>
        <message>
            <source>This union_id belongs to another tenant.</source>
            <translation>该 union_id 属于其他企业。</translation>
        </message>
        <message>
            <source>Feishu found fields that are not as they should be.</source>
            <translation>字段校验未通过。</translation>
        </message>
        <message>
            <source>The fields are marked; correct them and send again.</source>
            <translation>有问题的字段已标出，请修改后重新发送。</translation>
        </message>
        <message>
            <source>If it repeats, give the log ID to Feishu support.</source>
            <translation>如果仍然失败，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>Check the ID.</source>
            <translation>请检查 ID。</translation>
        </message>
        <message>
            <source>Feishu Hire met an error of its own.</source>
            <translation>飞书招聘系统错误。</translation>
        </message>
        <message>
            <source>Feishu Hire did not accept what was sent.</source>
            <translation>参数错误：飞书招聘没有接受所发送的内容。</translation>
        </message>
        <message>
            <source>Look at Feishu's own words below and check the fields.</source>
            <translation>请参照下方飞书返回的原文检查各字段。</translation>
        </message>
        <message>
            <source>The phone number is wrong.</source>
            <translation>手机号有误。</translation>
        </message>
        <message>
            <source>Check number and country code.</source>
            <translation>请检查号码和国家／地区代码。</translation>
        </message>
        <message>
            <source>The application does not exist.</source>
            <translation>投递不存在。</translation>
        </message>
        <message>
            <source>The application has ended already.</source>
            <translation>投递已终止。</translation>
        </message>
        <message>
            <source>The user was not found.</source>
            <translation>未找到该用户。</translation>
        </message>
        <message>
            <source>More than one user fits.</source>
            <translation>匹配到多个用户。</translation>
        </message>
        <message>
            <source>Be more precise.</source>
            <translation>请提供更准确的信息。</translation>
        </message>
        <message>
            <source>The referral account was not found.</source>
            <translation>未找到内推账号。</translation>
        </message>
        <message>
            <source>The referral account is disabled.</source>
            <translation>内推账号已停用。</translation>
        </message>
        <message>
            <source>Enable it in Feishu Hire first.</source>
            <translation>请先在飞书招聘中启用。</translation>
        </message>
        <message>
            <source>The reward was not imported from outside.</source>
            <translation>该内推奖励不是外部导入的。</translation>
        </message>
        <message>
            <source>Change it inside Feishu Hire.</source>
            <translation>请在飞书招聘中处理。</translation>
        </message>
        <message>
            <source>The job does not exist.</source>
            <translation>职位不存在。</translation>
        </message>
    </context>
    <context>
        <name>Platforms</name>
        <message>
            <source>Feishu</source>
            <translation>飞书</translation>
        </message>
        <message>
            <source>Lark</source>
            <translation>Lark</translation>
        </message>
        <message>
            <source>Other address</source>
            <translation>其他地址</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
    </context>
    <context>
        <name>PreHireErrors</name>
        <message>
            <source>Check the cost centers in the list.</source>
            <translation>请检查列表中的成本中心。</translation>
        </message>
        <message>
            <source>Choose an active cost center instead.</source>
            <translation>请改选启用中的成本中心。</translation>
        </message>
        <message>
            <source>Compare the custom fields with their definition in Feishu People.</source>
            <translation>请对照飞书人事中的字段定义检查自定义字段。</translation>
        </message>
        <message>
            <source>A date or time is wrong.</source>
            <translation>日期或时间有误。</translation>
        </message>
        <message>
            <source>Write dates as 2026-03-31, in the onboarding date and in custom fields.</source>
            <translation>请检查入职日期和自定义字段，日期格式为 2026-03-31。</translation>
        </message>
        <message>
            <source>A cost center is in the list twice.</source>
            <translation>成本中心内容重复。</translation>
        </message>
        <message>
            <source>A share is not a whole number from 1 to 100.</source>
            <translation>成本中心分摊比例必须是 1 到 100 的整数。</translation>
        </message>
        <message>
            <source>A cost center or its share is missing.</source>
            <translation>成本中心数据不完整。</translation>
        </message>
        <message>
            <source>A cost center was not found.</source>
            <translation>成本中心无效。</translation>
        </message>
        <message>
            <source>Check the IDs of the cost centers.</source>
            <translation>请检查成本中心 ID。</translation>
        </message>
        <message>
            <source>The shares do not add up to 100 %.</source>
            <translation>成本中心的分摊比例之和需等于 100%。</translation>
        </message>
        <message>
            <source>A cost center is deactivated.</source>
            <translation>成本中心被停用。</translation>
        </message>
        <message>
            <source>A cost center is about to be deactivated.</source>
            <translation>成本中心将被停用。</translation>
        </message>
        <message>
            <source>Feishu refused the change and says why in its own words.</source>
            <translation>飞书拒绝了此更改，原因见飞书返回的原文。</translation>
        </message>
        <message>
            <source>Read Feishu's words below. If they do not help, give the log ID to Feishu support.</source>
            <translation>请查看下方飞书返回的原文。如果仍无法解决，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>The tenant or the operator was not found.</source>
            <translation>企业或操作人不存在。</translation>
        </message>
        <message>
            <source>Check which connection is in use.</source>
            <translation>请检查当前使用的连接。</translation>
        </message>
        <message>
            <source>A value is invalid.</source>
            <translation>参数无效。</translation>
        </message>
        <message>
            <source>A look-up field takes one record, or several, and got it the other way round.</source>
            <translation>查找字段的单值与多值不匹配。</translation>
        </message>
        <message>
            <source>A record that a field refers to does not exist.</source>
            <translation>字段引用的记录不存在。</translation>
        </message>
        <message>
            <source>A record that a field refers to could not be looked up.</source>
            <translation>字段引用的记录查找失败。</translation>
        </message>
        <message>
            <source>A look-up field got a value of the wrong type.</source>
            <translation>查找字段的值类型错误。</translation>
        </message>
        <message>
            <source>A yes-or-no field got another value.</source>
            <translation>布尔字段的值类型错误。</translation>
        </message>
        <message>
            <source>A text field wants its text in several languages.</source>
            <translation>文本字段需要填写多语言文本。</translation>
        </message>
        <message>
            <source>A text is too long.</source>
            <translation>文本过长。</translation>
        </message>
        <message>
            <source>Shorten the text.</source>
            <translation>请缩短文本。</translation>
        </message>
        <message>
            <source>A text field got something that is no text.</source>
            <translation>文本字段的值不是文本。</translation>
        </message>
        <message>
            <source>A multilingual text is malformed.</source>
            <translation>多语言文本有误。</translation>
        </message>
        <message>
            <source>A choice is none of the possible values.</source>
            <translation>选项值不在可选范围内。</translation>
        </message>
        <message>
            <source>Use the option's API name.</source>
            <translation>请填写选项的 API 名称。</translation>
        </message>
        <message>
            <source>A number has too many digits.</source>
            <translation>数字位数过长。</translation>
        </message>
        <message>
            <source>An image is malformed.</source>
            <translation>图片有误。</translation>
        </message>
        <message>
            <source>An image is missing.</source>
            <translation>图片不存在。</translation>
        </message>
        <message>
            <source>An attachment is missing.</source>
            <translation>附件不存在。</translation>
        </message>
        <message>
            <source>An attachment is malformed.</source>
            <translation>附件有误。</translation>
        </message>
        <message>
            <source>Choose it from the list again.</source>
            <translation>请从列表中重新选择。</translation>
        </message>
        <message>
            <source>Leave the number out: Feishu People gives it by itself.</source>
            <translation>请不要填写工号，飞书人事会自动生成。</translation>
        </message>
        <message>
            <source>Read the record to see its stage.</source>
            <translation>请重新读取记录，查看当前阶段。</translation>
        </message>
        <message>
            <source>The workforce type is not valid.</source>
            <translation>人员类型无效。</translation>
        </message>
        <message>
            <source>The employment type is not valid.</source>
            <translation>雇佣类型无效。</translation>
        </message>
        <message>
            <source>Somebody else has this employee number.</source>
            <translation>工号已被他人使用。</translation>
        </message>
        <message>
            <source>Give another number.</source>
            <translation>请更换工号。</translation>
        </message>
        <message>
            <source>The employee number is malformed.</source>
            <translation>工号格式不正确。</translation>
        </message>
        <message>
            <source>Write it the way your tenant's rule wants it.</source>
            <translation>请按企业的工号规则填写。</translation>
        </message>
        <message>
            <source>Employee numbers are given automatically.</source>
            <translation>企业已开启自动编号。</translation>
        </message>
        <message>
            <source>No employee number could be made.</source>
            <translation>无法生成工号。</translation>
        </message>
        <message>
            <source>The person has completed onboarding; nothing can be changed here.</source>
            <translation>该人员已完成入职，不能再从这里修改。</translation>
        </message>
        <message>
            <source>Change the employee's record in Feishu People.</source>
            <translation>请在飞书人事的员工档案中修改。</translation>
        </message>
        <message>
            <source>This is not possible at the person's present stage.</source>
            <translation>该人员当前阶段不能执行此操作。</translation>
        </message>
        <message>
            <source>Feishu did not accept what was sent.</source>
            <translation>参数错误：飞书没有接受所发送的内容。</translation>
        </message>
        <message>
            <source>Onboarding tasks are not finished.</source>
            <translation>入职任务尚未完成。</translation>
        </message>
        <message>
            <source>Finish the open tasks in Feishu People first.</source>
            <translation>请先在飞书人事中完成待办任务。</translation>
        </message>
        <message>
            <source>Whether this is a rehire has to be decided first.</source>
            <translation>需要先确认是否为再入职。</translation>
        </message>
        <message>
            <source>Decide it in Feishu People.</source>
            <translation>请在飞书人事中确认。</translation>
        </message>
        <message>
            <source>The onboarding date is missing.</source>
            <translation>缺少入职日期。</translation>
        </message>
        <message>
            <source>Enter the onboarding date first.</source>
            <translation>请先填写入职日期。</translation>
        </message>
        <message>
            <source>Feishu's check of the employment found something.</source>
            <translation>飞书的雇佣信息校验未通过。</translation>
        </message>
        <message>
            <source>Look at Feishu's own words below.</source>
            <translation>请查看下方飞书的说明。</translation>
        </message>
        <message>
            <source>Feishu's check of the contract found something.</source>
            <translation>飞书的合同信息校验未通过。</translation>
        </message>
        <message>
            <source>The person is on the block list.</source>
            <translation>该人员在黑名单中。</translation>
        </message>
        <message>
            <source>Ask whoever looks after the list.</source>
            <translation>请联系黑名单的管理人员。</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Sandbox: nothing here touches real data.</source>
            <translation>沙箱：不会影响任何真实数据。</translation>
        </message>
        <message>
            <source>Test environment “%1”.</source>
            <translation>测试环境「%1」。</translation>
        </message>
        <message>
            <source>This is production, “%1”: it takes effect at once.</source>
            <translation>这是正式环境「%1」，操作会立即生效。</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>What you filled in has not been sent. Discard it?</source>
            <translation>已填写的内容尚未发送，要放弃吗？</translation>
        </message>
        <message>
            <source>Your changes have not been sent. Discard them?</source>
            <translation>更改尚未发送，要放弃吗？</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what an ID is of, and the ID</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The journal already holds a reward with this external ID. Send it all the same?</source>
            <translation>发送记录中已有使用该外部 ID 的奖励，仍要发送吗？</translation>
        </message>
        <message>
            <source>The journal already holds this external ID, booked as reward %1. Send it all the same?</source>
            <translation>发送记录中已有该外部 ID，对应奖励 %1，仍要发送吗？</translation>
        </message>
        <message>
            <source>If the server does not recognise the ID, the reward is paid twice.</source>
            <translation>如果服务器不识别该 ID，奖励会重复发放。</translation>
        </message>
    </context>
    <context>
        <name>RecordBoard</name>
        <message>
            <source>%1 (%2)</source>
            <comment>records, and how many</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>Rehearsal</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a field, its value and the new one</comment>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Will change</source>
            <translation>将更改</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>将发送</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>无需更改</translation>
        </message>
        <message>
            <source>Will fail</source>
            <translation>会失败</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>Only the sheet and PeopleDesk's own records were looked at: whether Feishu holds the same already can't be read beforehand.</source>
            <translation>仅根据表格和人事台自己的记录列出，未与飞书核对：发送前无法得知飞书中是否已有相同登记。</translation>
        </message>
    </context>
    <context>
        <name>Repeat</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>Read the record to see, or try again: the same request is carried out only once.</source>
            <translation>请重新读取记录确认，或直接重试：同一个请求只会执行一次。</translation>
        </message>
        <message>
            <source>Send again with the same token</source>
            <translation>用同一 client_token 重新发送</translation>
        </message>
        <message>
            <source>Try again with the same external ID: the reward is booked only once.</source>
            <translation>请用同一个外部 ID 重试：奖励只会入账一次。</translation>
        </message>
        <message>
            <source>Send again with the same external ID</source>
            <translation>用同一外部 ID 重新发送</translation>
        </message>
        <message>
            <source>Try again: doing it twice comes to the same as doing it once.</source>
            <translation>请重试：执行两次与执行一次的结果相同。</translation>
        </message>
        <message>
            <source>Read the record first. Send it again only if it does not show the change.</source>
            <translation>请先重新读取记录。确认更改没有生效后再发送。</translation>
        </message>
    </context>
    <context>
        <name>ReportSaver</name>
        <message>
            <source>%1 report.xlsx</source>
            <comment>a file name</comment>
            <translation>%1 报告.xlsx</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>%1 rows to correct.xlsx</source>
            <comment>a file name</comment>
            <translation>%1 待修正的行.xlsx</translation>
        </message>
        <message>
            <source>Export the rows to correct</source>
            <translation>导出待修正的行</translation>
        </message>
    </context>
    <context>
        <name>ReportStep</name>
        <message>
            <source>%1 rewards are in doubt for more than 12 hours. Send them again?</source>
            <translation>有 %1 笔奖励发送后超过 12 小时仍不知是否成功。要再次发送吗？</translation>
        </message>
        <message>
            <source>By then Feishu may have forgotten their external IDs, and would pay them a second time. Look them up in Feishu Hire first.</source>
            <translation>此时飞书可能已不记得它们的外部 ID，会重复发放。请先在飞书招聘中核实。</translation>
        </message>
        <message>
            <source>Send them again</source>
            <translation>再次发送</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>暂不处理</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>All %1 rows are done.</source>
            <translation>%1 行全部完成。</translation>
        </message>
        <message>
            <source>The run is not finished: %1 rows were not sent.</source>
            <translation>尚未执行完：%1 行未发送。</translation>
        </message>
        <message>
            <source>%1 rows are in doubt: nobody knows yet whether they were carried out.</source>
            <translation>有 %1 行结果未知：尚不清楚是否已生效。</translation>
        </message>
        <message>
            <source>%1 rows failed, all others are done.</source>
            <translation>%1 行失败，其余均已完成。</translation>
        </message>
        <message>
            <source>%1 rows are done; those with problems were left out.</source>
            <translation>已完成 %1 行；有问题的行已跳过。</translation>
        </message>
        <message>
            <source>%1 rewards are in doubt for more than 12 hours; sending them again could pay them twice. Look them up in Feishu Hire first.</source>
            <translation>有 %1 笔奖励发送后超过 12 小时仍不知是否成功，再次发送可能重复登记。请先在飞书招聘中核实。</translation>
        </message>
        <message>
            <source>It can be continued; what is done is not sent again.</source>
            <translation>可以继续执行，已完成的行不会重复发送。</translation>
        </message>
        <message>
            <source>%1 rows failed, those with problems were left out, all others are done.</source>
            <translation>%1 行失败，有问题的行已跳过，其余均已完成。</translation>
        </message>
        <message>
            <source>Feishu refused the rows that failed: nothing of them was carried out.</source>
            <translation>失败的行已被飞书拒绝，均未生效。</translation>
        </message>
        <message>
            <source>Export the rows to correct, and open that file as a new batch: it holds those that failed and those that were left out, nothing else.</source>
            <translation>可导出待修正的行，再将该文件作为新批次打开：其中只包含失败和已跳过的行。</translation>
        </message>
        <message>
            <source>Export the rows to correct, and open that file as a new batch: it holds them alone.</source>
            <translation>可导出待修正的行，再将该文件作为新批次打开：其中只包含失败的行。</translation>
        </message>
    </context>
    <context>
        <name>RescueModel</name>
        <message>
            <source>Looking…</source>
            <comment>an id that is being looked up</comment>
            <translation>查找中…</translation>
        </message>
        <message>
            <source>Several begin like this</source>
            <translation>有多条记录以此开头</translation>
        </message>
        <message>
            <source>None begins like this</source>
            <translation>没有记录以此开头</translation>
        </message>
        <message>
            <source>Too few digits are left</source>
            <translation>剩余位数不足</translation>
        </message>
        <message>
            <source>There is no list to look in</source>
            <translation>没有可供查找的列表</translation>
        </message>
        <message>
            <source>Not looked up</source>
            <translation>未查找</translation>
        </message>
        <message>
            <source>Is right as it is: %1</source>
            <translation>原本正确：%1</translation>
        </message>
        <message>
            <source>Copy it from the source again, as text</source>
            <translation>请以文本格式从来源重新复制</translation>
        </message>
        <message>
            <source>%1: the name agrees</source>
            <translation>%1：姓名一致</translation>
        </message>
        <message>
            <source>Field</source>
            <comment>of an id</comment>
            <translation>字段</translation>
        </message>
        <message>
            <source>In your sheet</source>
            <translation>表格中</translation>
        </message>
        <message>
            <source>Found</source>
            <comment>an id</comment>
            <translation>找到的 ID</translation>
        </message>
        <message>
            <source>Who or what it is</source>
            <comment>of an id that was found</comment>
            <translation>对应的人或记录</translation>
        </message>
        <message>
            <source>Beside it in your sheet</source>
            <translation>表格同一行的内容</translation>
        </message>
    </context>
    <context>
        <name>Result</name>
        <message>
            <source>Log ID</source>
            <translation>日志 ID</translation>
        </message>
        <message>
            <source>It was carried out.</source>
            <translation>已执行成功。</translation>
        </message>
        <message>
            <source>The record shows what was sent. Nothing has to be sent again.</source>
            <translation>记录与发送的内容一致，无需重新发送。</translation>
        </message>
        <message>
            <source>It was not carried out.</source>
            <translation>此前未执行。</translation>
        </message>
        <message>
            <source>The record does not show what was sent.</source>
            <translation>记录中看不到发送的内容。</translation>
        </message>
        <message>
            <source>Check the form against the record and send it again if it is still right.</source>
            <translation>请对照记录检查表单，确认无误后重新发送。</translation>
        </message>
        <message>
            <source>The record could not be read: it is still unknown.</source>
            <translation>无法读取记录，结果仍未知。</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>错误码 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>共尝试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing permissions</source>
            <translation>缺少的权限</translation>
        </message>
        <message>
            <source>Developer console</source>
            <translation>开发者后台</translation>
        </message>
        <message>
            <source>Nothing was sent: the record could not be read once more.</source>
            <translation>尚未发送：提交前无法重新读取记录。</translation>
        </message>
    </context>
    <context>
        <name>RewardReasons</name>
        <message>
            <source>joined</source>
            <translation>候选人入职</translation>
        </message>
        <message>
            <source>became regular</source>
            <translation>候选人转正</translation>
        </message>
        <message>
            <source>referral made</source>
            <translation>完成推荐</translation>
        </message>
        <message>
            <source>entered a stage: put its name in place of {阶段名称}</source>
            <translation>进入某个阶段：请把 {阶段名称} 换成阶段的名称</translation>
        </message>
        <message>
            <source>came to an interview</source>
            <translation>候选人到场面试</translation>
        </message>
        <message>
            <source>referred a number of candidates: put it in place of n</source>
            <translation>推荐满一定人数：请把 n 换成人数</translation>
        </message>
        <message>
            <source>referred n candidates in total: %1</source>
            <translation>累计推荐 n 人：%1</translation>
        </message>
        <message>
            <source>joined, new talent</source>
            <translation>入职（开源人才）</translation>
        </message>
        <message>
            <source>became regular, new talent</source>
            <translation>转正（开源人才）</translation>
        </message>
    </context>
    <context>
        <name>RewardRules</name>
        <message>
            <source>Give the application ID or the talent ID of the candidate.</source>
            <translation>请填写候选人的投递 ID 或人才 ID。</translation>
        </message>
        <message>
            <source>The application ID wins; the talent ID will not be looked at.</source>
            <translation>以投递 ID 为准，人才 ID 将被忽略。</translation>
        </message>
        <message>
            <source>Without application and job, people who see rewards through a job (recruiters, hiring managers) will not see this one.</source>
            <translation>没有投递 ID 和职位 ID 时，职位的相关权限人（社招／校招管理员、职位负责人、协助人、用人经理等）看不到这笔奖励。</translation>
        </message>
        <message>
            <source>This looks like a %1, but the ID type is %2.</source>
            <translation>这看起来是 %1，但所选的用户 ID 类型是 %2。</translation>
        </message>
        <message>
            <source>A currency is named by three capital letters, such as CNY.</source>
            <translation>币种应为三个大写字母，例如 CNY。</translation>
        </message>
        <message>
            <source>More than two decimals; Feishu's other money fields keep two.</source>
            <translation>超过两位小数；飞书的其他金额字段保留两位。</translation>
        </message>
        <message>
            <source>Whether zero or negative points are accepted is not documented.</source>
            <translation>文档未说明是否接受 0 或负数积分。</translation>
        </message>
        <message>
            <source>A reward that is still to be confirmed has no confirmation yet.</source>
            <translation>待确认的奖励还没有确认人和确认时间。</translation>
        </message>
        <message>
            <source>A reward that is not paid has no payment yet.</source>
            <translation>未发放的奖励还没有发放人和发放时间。</translation>
        </message>
        <message>
            <source>This reason still has a blank to fill in.</source>
            <translation>原因中还有待填写的内容。</translation>
        </message>
        <message>
            <source>This moment is still to come. Check date and time.</source>
            <translation>这个时间还没有到，请核对日期和时间。</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <source>Result</source>
            <comment>of a row</comment>
            <translation>结果</translation>
        </message>
        <message>
            <source>Explanation</source>
            <comment>of a row's result</comment>
            <translation>说明</translation>
        </message>
        <message>
            <source>Log ID</source>
            <translation>日志 ID</translation>
        </message>
    </context>
    <context>
        <name>RunSession</name>
        <message>
            <source>The journal is in use by another process. Try again.</source>
            <translation>另一个进程正在使用日志，请稍后重试。</translation>
        </message>
        <message>
            <source>The disk is full: the run can't be recorded, so nothing is sent.</source>
            <translation>磁盘已满，无法记录批次，因此不发送任何内容。</translation>
        </message>
        <message>
            <source>The journal can't be written, and nothing is sent that it can't record.</source>
            <translation>日志无法写入；无法记录的内容一律不发送。</translation>
        </message>
        <message>
            <source>There is no run to continue.</source>
            <translation>没有可以继续的批次。</translation>
        </message>
        <message>
            <source>Run %1 is not there any more.</source>
            <translation>批次 %1 已不存在。</translation>
        </message>
        <message>
            <source>Run %1 is under way in another window or process.</source>
            <translation>批次 %1 正在另一个窗口或进程中执行。</translation>
        </message>
        <message>
            <source>Run %1 belongs to another connection: %2.</source>
            <translation>批次 %1 属于另一个连接：%2。</translation>
        </message>
    </context>
    <context>
        <name>RunTotals</name>
        <message>
            <source>%1: %2</source>
            <comment>how rows ended, and what they come to</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>SavedNotice</name>
        <message>
            <source>Saved to %1</source>
            <translation>已保存到 %1</translation>
        </message>
        <message>
            <source>It can be opened here as a sheet later: rows that are done are not sent again.</source>
            <translation>以后可以在这里直接打开这份报告：已完成的行不会重复发送。</translation>
        </message>
        <message>
            <source>Correct the rows in the file or, once it is opened here, in place.</source>
            <translation>可以在文件中修正，也可以在这里打开后直接修正。</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>This one or corehr:corehr is enough.</source>
            <translation>与 corehr:corehr 任选其一即可。</translation>
        </message>
        <message>
            <source>Only when people are named by user_id.</source>
            <translation>仅在用户 ID 类型为 user_id 时需要。</translation>
        </message>
        <message>
            <source>The app must be a self-built one (a custom app of your own tenant).</source>
            <translation>应用必须是企业自建应用。</translation>
        </message>
        <message>
            <source>The tenant needs the Enterprise edition of Feishu People.</source>
            <translation>企业需要开通飞书人事（企业版）。</translation>
        </message>
        <message>
            <source>New scopes take effect once a version of the app is released and the tenant's administrator has approved it.</source>
            <translation>新增权限要在发布应用版本并经企业管理员审核通过后才会生效。</translation>
        </message>
        <message>
            <source>Feishu People also needs a data scope for employees. It is empty by default; without it records seem not to exist.</source>
            <translation>飞书人事还需要配置「员工资源」的数据权限范围。默认为空，未配置时记录会显示为不存在。</translation>
        </message>
        <message>
            <source>Feishu People also needs a data scope for pre-hires. It is empty by default; without it records seem not to exist.</source>
            <translation>飞书人事还需要配置「待入职人员」的数据权限范围。默认为空，未配置时记录会显示为不存在。</translation>
        </message>
        <message>
            <source>If the app has an IP allow list, this computer's address must be on it.</source>
            <translation>如果应用设置了 IP 白名单，需要把这台电脑的 IP 加入其中。</translation>
        </message>
        <message>
            <source>Approval statuses need the switch “create and approve offers through the OA system”: Feishu Hire, Settings, Offer settings, Offer rules.</source>
            <translation>更新审批状态需要开启「通过 OA 系统创建和审批 Offer」开关：「飞书招聘」-「设置」-「Offer 设置」-「Offer 规则设置」。</translation>
        </message>
        <message>
            <source>Sent, accepted, declined and void need the switch “send offers through the OA system” in the same place.</source>
            <translation>更新为已发送、被候选人接受、被候选人拒绝或已失效，需要在同一处开启「通过 OA 系统发送 Offer」开关。</translation>
        </message>
    </context>
    <context>
        <name>Secret</name>
        <message>
            <source>The keychain is locked. Unlock it and save again, or keep the secret until you quit.</source>
            <translation>钥匙串已锁定。请解锁后再保存，或仅在退出前保留密钥。</translation>
        </message>
        <message>
            <source>No keychain answers on this computer. PeopleDesk writes no secret into a file; it can keep it until you quit.</source>
            <translation>这台电脑上没有可用的钥匙串。人事台不会把密钥写入文件，但可以保留到退出为止。</translation>
        </message>
        <message>
            <source>The keychain did not answer in time. Try again, or keep the secret until you quit.</source>
            <translation>钥匙串没有及时响应。请重试，或仅在退出前保留密钥。</translation>
        </message>
        <message>
            <source>The keychain did not keep the secret. Try again, or keep it until you quit.</source>
            <translation>钥匙串未能保存密钥。请重试，或仅在退出前保留密钥。</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>%1: %2</source>
            <comment>a column and its problem</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The spreadsheet has rounded this number (%1): digits are lost. Copy it from the source again, as text.</source>
            <translation>表格软件已把这个数字舍入（%1），后面的位数已丢失。请从来源重新复制，并设为文本。</translation>
        </message>
        <message>
            <source>The spreadsheet holds an error here: %1.</source>
            <translation>表格在这里是一个错误值：%1。</translation>
        </message>
        <message>
            <source>Characters of this cell could not be read. Choose another encoding for the file, or type the cell anew.</source>
            <translation>单元格中有无法识别的字符。请为文件选择其他编码，或重新输入。</translation>
        </message>
        <message>
            <source>Another reward was imported under this external ID on %1. A correction needs an ID of its own.</source>
            <translation>%1 已用这个外部 ID 导入过另一条奖励。更正需要使用新的 ID。</translation>
        </message>
        <message>
            <source>Another reward was sent under this external ID on %1, and nobody knows yet whether it was booked. Settle it in History first.</source>
            <translation>%1 用这个外部 ID 发送过另一条奖励，是否入账尚未确认。请先在「历史」中处理。</translation>
        </message>
        <message>
            <source>Row %1 is about the same record. They are sent one after the other, in this order.</source>
            <translation>与第 %1 行是同一条记录，会按表格顺序依次发送。</translation>
        </message>
        <message>
            <source>Row %1 has the same external ID already. Each may stand once.</source>
            <translation>第 %1 行已经用了这个外部 ID，每个外部 ID 只能出现一次。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a column of a sheet, and the number of its entry</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>semicolons</source>
            <comment>what parts the columns of a file</comment>
            <translation>分号</translation>
        </message>
        <message>
            <source>tabs</source>
            <comment>what parts the columns of a file</comment>
            <translation>制表符</translation>
        </message>
        <message>
            <source>commas</source>
            <comment>what parts the columns of a file</comment>
            <translation>逗号</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>文件不存在。</translation>
        </message>
        <message>
            <source>The file may not be read.</source>
            <translation>没有读取该文件的权限。</translation>
        </message>
        <message>
            <source>This is neither CSV, XLSX nor ODS. Save it as one of these.</source>
            <translation>这不是 CSV、XLSX 或 ODS 文件，请另存为其中一种。</translation>
        </message>
        <message>
            <source>The file has a password. Save a copy without one.</source>
            <translation>文件设有密码，请另存一份不带密码的副本。</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete.</source>
            <translation>文件已损坏或不完整。</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>文件过大。</translation>
        </message>
        <message>
            <source>The file has no sheet of this name.</source>
            <translation>文件中没有这个名称的工作表。</translation>
        </message>
        <message>
            <source>There is no such encoding.</source>
            <translation>没有这种编码。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>已停止读取。</translation>
        </message>
        <message>
            <source>Read as XLSX, sheet “%1”</source>
            <translation>按 XLSX 读取，工作表「%1」</translation>
        </message>
        <message>
            <source>Read as ODS, sheet “%1”</source>
            <translation>按 ODS 读取，工作表「%1」</translation>
        </message>
        <message>
            <source>Read as CSV in %1 (a guess), separated by %2</source>
            <translation>按 CSV 读取，编码 %1（推测），以%2分隔</translation>
        </message>
        <message>
            <source>Read as CSV in %1, separated by %2</source>
            <translation>按 CSV 读取，编码 %1，以%2分隔</translation>
        </message>
        <message>
            <source>The column “%1” is left out: Feishu refuses every request that carries this field.</source>
            <translation>「%1」列不发送：飞书会拒绝带有该字段的请求。</translation>
        </message>
        <message>
            <source>The column “%1” is left out: an earlier one fills that field.</source>
            <translation>「%1」列不发送：前面已有一列对应该字段。</translation>
        </message>
        <message>
            <source>The column “%1” is left out: no field of that name.</source>
            <translation>「%1」列不发送：没有这个名称的字段。</translation>
        </message>
        <message>
            <source>Row</source>
            <comment>what a problem is about</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>An earlier run has done this row already, so it is left out. To send it again all the same, empty this cell.</source>
            <translation>此前的批次已完成这一行，因此不会再发送。如仍需重新发送，请清空此单元格。</translation>
        </message>
        <message>
            <source>Nobody knows whether an earlier run has carried out this row. Continue that run, which looks it up first. To send it again all the same, empty this cell.</source>
            <translation>此前的批次是否已执行这一行尚不确定。请继续执行该批次，它会先行核实。如仍需重新发送，请清空此单元格。</translation>
        </message>
        <message>
            <source>This is the report of an earlier run; the columns that the report added are left out.</source>
            <translation>这是此前批次的报告，报告附加的列不会使用。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>the code of a choice, and its label</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This ID ends as if a spreadsheet had rounded it.</source>
            <translation>此 ID 的末几位像是被表格软件四舍五入过。</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Row</source>
            <comment>number of a row in a file</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>%1, problem: %2</source>
            <comment>a cell and what is wrong with it</comment>
            <translation>%1，问题：%2</translation>
        </message>
        <message>
            <source>Left out: no field gets this column.</source>
            <translation>不使用：没有字段对应此列。</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>a column's header and the key of its field</comment>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>SheetObstacle</name>
        <message>
            <source>There is no row below the header.</source>
            <translation>表头下面没有数据行。</translation>
        </message>
        <message>
            <source>No column fills “%1” (%2); no row can be sent without it.</source>
            <translation>没有列对应「%1」（%2），缺少它任何一行都无法发送。</translation>
        </message>
    </context>
    <context>
        <name>SheetSession</name>
        <message>
            <source>No row of the file names a column that is known. Say below what the columns mean.</source>
            <translation>文件中没有可识别的表头。请在下方指定各列的含义。</translation>
        </message>
        <message>
            <source>Every row has a problem, so none can be sent.</source>
            <translation>每一行都有问题，因此无法发送。</translation>
        </message>
    </context>
    <context>
        <name>SheetTotals</name>
        <message>
            <source>%1 %2</source>
            <comment>a number and its unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a field, and how many rows have a value of it</comment>
            <translation>%1%2</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n row(s)</source>
            <translation>
                <numerusform>「%1」：%n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpanWords</name>
        <message>
            <source>period not readable</source>
            <translation>合同期限无法读取</translation>
        </message>
        <message>
            <source>without a start</source>
            <translation>没有开始日期</translation>
        </message>
        <message>
            <source>ends before it starts</source>
            <translation>结束日期早于开始日期</translation>
        </message>
        <message numerus="yes">
            <source>overlaps %n day(s) with %1</source>
            <translation>
                <numerusform>与「%1」重叠 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>overlaps with %1 from %2 on</source>
            <translation>自 %2 起与「%1」持续重叠</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>from %1 to %2 (actual end)</source>
            <translation>%1 至 %2（实际结束）</translation>
        </message>
        <message>
            <source>from %1 to %2 (expected end)</source>
            <translation>%1 至 %2（预计结束）</translation>
        </message>
        <message>
            <source>from %1, without an end</source>
            <translation>%1 起，无结束日期</translation>
        </message>
        <message>
            <source>edited: %1</source>
            <translation>改为 %1</translation>
        </message>
        <message numerus="yes">
            <source>then a gap of %n day(s)</source>
            <translation>
                <numerusform>之后空档 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>actual end</source>
            <translation>合同实际结束日期</translation>
        </message>
        <message>
            <source>expected end</source>
            <translation>合同预计结束日期</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>无结束日期</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) later</source>
            <translation>
                <numerusform>%1，推后 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) earlier</source>
            <translation>
                <numerusform>%1，提前 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overlaps %n day(s)</source>
            <translation>
                <numerusform>重叠 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>overlaps without an end</source>
            <translation>持续重叠</translation>
        </message>
        <message numerus="yes">
            <source>gap of %n day(s)</source>
            <translation>
                <numerusform>空档 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>%1 起</translation>
        </message>
    </context>
    <context>
        <name>SplitPart</name>
        <message>
            <source>Add %1</source>
            <comment>kind of entry</comment>
            <translation>添加%1</translation>
        </message>
        <message>
            <source>Until then cost centers are shown by their IDs.</source>
            <translation>在此之前，成本中心以 ID 显示。</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>The record was not read before the change, so its old values are unknown.</source>
            <translation>更改前没有读取过这条记录，无法得知原来的值。</translation>
        </message>
        <message>
            <source>It changed nothing.</source>
            <translation>这次操作没有更改任何内容。</translation>
        </message>
        <message>
            <source>This version of PeopleDesk does not know the operation.</source>
            <translation>当前版本的人事台不认识这个操作。</translation>
        </message>
        <message>
            <source>It is still under way.</source>
            <translation>操作还在进行中。</translation>
        </message>
        <message>
            <source>It was not carried out, so there is nothing to take back.</source>
            <translation>操作没有执行，无需撤销。</translation>
        </message>
        <message>
            <source>First find out whether it was carried out.</source>
            <translation>请先确认操作是否已经执行。</translation>
        </message>
        <message>
            <source>The ID that Feishu gave it was never learnt.</source>
            <translation>没有收到飞书返回的 ID。</translation>
        </message>
    </context>
    <context>
        <name>UpdateContract</name>
        <message>
            <source>Contract ID</source>
            <translation>合同 ID</translation>
        </message>
        <message>
            <source>Up to 19 digits, from the contract list of Feishu People.</source>
            <translation>最多 19 位数字，来自飞书人事的合同列表。</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>合同期限</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>合同开始日期</translation>
        </message>
        <message>
            <source>Expected end</source>
            <translation>合同预计结束日期</translation>
        </message>
        <message>
            <source>The end that was agreed on when the contract was signed.</source>
            <translation>签订合同时约定的结束日期。</translation>
        </message>
        <message>
            <source>Actual end</source>
            <translation>合同实际结束日期</translation>
        </message>
        <message>
            <source>Labor contract</source>
            <translation>劳动合同</translation>
        </message>
        <message>
            <source>Internship agreement</source>
            <translation>实习协议</translation>
        </message>
        <message>
            <source>Contractor agreement</source>
            <translation>劳务协议</translation>
        </message>
        <message>
            <source>Outsourcing agreement</source>
            <translation>外包协议</translation>
        </message>
        <message>
            <source>Non-compete agreement</source>
            <translation>竞业协议</translation>
        </message>
        <message>
            <source>Confidentiality agreement</source>
            <translation>保密协议</translation>
        </message>
        <message>
            <source>Fixed term</source>
            <translation>固定期限</translation>
        </message>
        <message>
            <source>Open-ended</source>
            <translation>无固定期限</translation>
        </message>
        <message>
            <source>Until a certain task is completed</source>
            <translation>以完成一定任务为期限</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新签</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>续签</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>合同信息</translation>
        </message>
        <message>
            <source>Contract type</source>
            <translation>合同类型</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>期限类型</translation>
        </message>
        <message>
            <source>How long the contract is meant to run.</source>
            <translation>合同约定的期限。</translation>
        </message>
        <message>
            <source>Signing type</source>
            <translation>签订类型</translation>
        </message>
        <message>
            <source>Whether it was signed for the first time, changed, renewed or corrected.</source>
            <translation>新签、变更、续签或更正。</translation>
        </message>
        <message>
            <source>Signing company</source>
            <translation>甲方公司</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>合同编号</translation>
        </message>
        <message>
            <source>Exactly as it stands on the paper.</source>
            <translation>与纸质合同保持一致。</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Change a field first; only what changed is sent.</source>
            <translation>还没有任何更改。请先修改字段，只会发送有更改的内容。</translation>
        </message>
        <message>
            <source>The actual end lies before the start.</source>
            <translation>合同实际结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>The expected end lies before the start.</source>
            <translation>合同预计结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>The actual end is later than the expected end; Feishu may refuse this.</source>
            <translation>合同实际结束日期晚于预计结束日期，飞书可能会拒绝。</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>To take effect</source>
            <translation>待生效</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>未发起</translation>
        </message>
        <message>
            <source>In approval</source>
            <translation>审批中</translation>
        </message>
        <message>
            <source>Renewed</source>
            <comment>renewal status</comment>
            <translation>已续签</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>已续延</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>No renewal needed</source>
            <translation>无需续签</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>合同状态</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>续签状态</translation>
        </message>
        <message>
            <source>Employment ID</source>
            <translation>雇佣 ID</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>签订次数</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Edit a contract</source>
            <translation>更新合同</translation>
        </message>
        <message>
            <source>Only what you change is sent; everything else keeps its value.</source>
            <translation>只发送有更改的内容，其余保持原值。</translation>
        </message>
        <message>
            <source>Send change</source>
            <translation>提交更改</translation>
        </message>
        <message>
            <source>The contract was updated.</source>
            <translation>合同已更新。</translation>
        </message>
        <message>
            <source>Search results may lag behind by a few seconds.</source>
            <translation>飞书中的搜索结果可能延迟几秒更新。</translation>
        </message>
        <message>
            <source>The employee already has a contract in this period.</source>
            <translation>该时间段已存在合同。</translation>
        </message>
        <message>
            <source>Change the start or the end so that the contracts do not overlap.</source>
            <translation>请修改合同的开始或结束日期，使合同期限不重叠。</translation>
        </message>
        <message>
            <source>The same contract already exists.</source>
            <translation>该合同已经存在。</translation>
        </message>
        <message>
            <source>Compare with the employee's other contracts; one of them is the same.</source>
            <translation>请与该员工的其他合同对照，其中有一份与此相同。</translation>
        </message>
        <message>
            <source>A date is enough; a time of day that was loaded is kept, otherwise it is 00:00:00.</source>
            <translation>只填日期即可：已有的时间会保留，否则按当天 00:00:00 计。</translation>
        </message>
        <message>
            <source>9999-12-31 means still running; usually leave it as it is. A date alone ends at 23:59:59.</source>
            <translation>9999-12-31 表示合同未结束，通常无需修改。只填日期时按当天 23:59:59 计。</translation>
        </message>
        <message>
            <source>If your company's own type is not listed, ask your administrator for its API name.</source>
            <translation>列表中没有公司自定义的类型时，请向管理员索取 API 名称后填写。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind and number of a contract</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” from %2 on; Feishu refuses that (1160545).</source>
            <translation>自 %2 起与「%1」重叠，飞书会拒绝（1160545）。</translation>
        </message>
        <message numerus="yes">
            <source>Overlaps with “%1” by %n day(s), from %2; Feishu refuses that (1160545).</source>
            <translation>
                <numerusform>与「%1」重叠 %n 天（%2 起），飞书会拒绝（1160545）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the company usually means ending this contract and signing another.</source>
            <translation>更换签约公司通常意味着终止当前合同并重新签订。</translation>
        </message>
    </context>
    <context>
        <name>UpdateOfferStatus</name>
        <message>
            <source>Offer ID</source>
            <translation>Offer ID</translation>
        </message>
        <message>
            <source>Up to 19 digits, from the offer list of Feishu Hire.</source>
            <translation>最多 19 位数字，来自飞书招聘的 Offer 列表。</translation>
        </message>
        <message>
            <source>Where the offer stands now in your own approval or sending process.</source>
            <translation>Offer 在公司审批或发送流程中的最新进展。</translation>
        </message>
        <message>
            <source>Offer valid until</source>
            <translation>Offer 失效时间</translation>
        </message>
        <message>
            <source>The last day on which the candidate can accept.</source>
            <translation>候选人可以接受 Offer 的最后一天。</translation>
        </message>
        <message>
            <source>Reasons for declining</source>
            <translation>终止原因</translation>
        </message>
        <message>
            <source>Note on the reasons</source>
            <translation>终止备注</translation>
        </message>
        <message>
            <source>What the list of reasons does not say. Optional.</source>
            <translation>终止原因之外的补充说明，选填。</translation>
        </message>
        <message>
            <source>Only an offer that was sent or accepted can become void; this one is “%1”.</source>
            <translation>只有已发送或被候选人接受的 Offer 才能置为已失效；当前状态为「%1」。</translation>
        </message>
        <message>
            <source>The offer already has this status; what sending it again does is not documented.</source>
            <translation>Offer 已经是这个状态；文档未说明重复更新的效果。</translation>
        </message>
        <message>
            <source>Unusual: nothing is known to follow “%1”. Feishu may refuse it.</source>
            <translation>「%1」之后没有已知的后续状态，这样改不常见，飞书可能会拒绝。</translation>
        </message>
        <message>
            <source>Unusual after “%1”; what usually follows: %2. Feishu may refuse it.</source>
            <translation>「%1」之后通常是%2，这样改不常见，飞书可能会拒绝。</translation>
        </message>
        <message>
            <source>This day is over already.</source>
            <translation>这一天已经过去。</translation>
        </message>
        <message>
            <source>The same reason is named twice.</source>
            <translation>终止原因重复。</translation>
        </message>
        <message>
            <source>This is an intern offer. Onboarding and leaving of interns are confirmed in Feishu Hire; whether this status can be changed from here is not documented.</source>
            <translation>这是实习 Offer。实习生的入职和离职请在飞书招聘中确认；文档未说明能否在此更新其状态。</translation>
        </message>
        <message>
            <source>This offer was sent from inside Feishu Hire, so Feishu will probably refuse (1002073).</source>
            <translation>该 Offer 已通过飞书招聘发送，飞书很可能会拒绝（1002073）。</translation>
        </message>
        <message>
            <source>Feishu Hire met an error of its own; the status may have been changed.</source>
            <translation>飞书招聘系统错误，状态可能已经更新。</translation>
        </message>
        <message>
            <source>Read the offer to see its status. If it repeats, give the log ID to Feishu support.</source>
            <translation>请重新读取 Offer 确认状态。如果仍然失败，请把日志 ID 提供给飞书技术支持。</translation>
        </message>
        <message>
            <source>Feishu did not accept what was sent.</source>
            <translation>参数错误：飞书没有接受所发送的内容。</translation>
        </message>
        <message>
            <source>Look at Feishu's own words below and check the fields.</source>
            <translation>请参照下方飞书返回的原文检查各字段。</translation>
        </message>
        <message>
            <source>There is no offer with this ID.</source>
            <translation>Offer 不存在。</translation>
        </message>
        <message>
            <source>Check the offer ID; copy it from Feishu Hire as text.</source>
            <translation>请检查 Offer ID，并以文本形式从飞书招聘复制。</translation>
        </message>
        <message>
            <source>The approval status could not be changed from where it stands now.</source>
            <translation>Offer 审批状态更新失败。</translation>
        </message>
        <message>
            <source>Read the offer and choose a status that follows its present one in the approval flow.</source>
            <translation>请重新读取 Offer，更新审批状态需遵循状态流转规则。</translation>
        </message>
        <message>
            <source>The approval of this offer was started inside Feishu Hire, so its status can't be changed from here.</source>
            <translation>当前 Offer 已通过飞书招聘发起过审批，无法在此更新 Offer 状态。</translation>
        </message>
        <message>
            <source>Go on with the approval inside Feishu Hire.</source>
            <translation>请在飞书招聘中继续审批。</translation>
        </message>
        <message>
            <source>The application is too far along for this change.</source>
            <translation>当前投递阶段不可更新 Offer 接受状态。</translation>
        </message>
        <message>
            <source>The status can be changed only before the application reaches “to be onboarded”.</source>
            <translation>投递进入「待入职」阶段之前才能更新。</translation>
        </message>
        <message>
            <source>The offer can't be made void now.</source>
            <translation>不可将 Offer 置为已失效。</translation>
        </message>
        <message>
            <source>Only an offer that was sent or accepted can become void.</source>
            <translation>只有已发送或被候选人接受的 Offer 才能置为已失效。</translation>
        </message>
        <message>
            <source>This offer was sent to the candidate from inside Feishu Hire, so sending and acceptance can't be changed from here.</source>
            <translation>当前 Offer 已通过飞书招聘发送给候选人，无法在此更新 Offer 发送和接受状态。</translation>
        </message>
        <message>
            <source>Change it inside Feishu Hire.</source>
            <translation>请在飞书招聘中更新。</translation>
        </message>
        <message>
            <source>The tenant's switch for changing offers from outside is off.</source>
            <translation>同步开关尚未打开，仅支持在招聘系统中创建 Offer、修改 Offer 状态和发送 Offer。</translation>
        </message>
        <message>
            <source>Ask the administrator to turn it on: Feishu Hire, Settings, Offer settings, Offer rules.</source>
            <translation>请联系管理员，前往「飞书招聘」-「设置」-「Offer 设置」-「Offer 规则设置」开启对应开关。</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>职位</translation>
        </message>
        <message>
            <source>Intern</source>
            <translation>实习</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>失效时间</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Offer</translation>
        </message>
        <message>
            <source>Update an offer's status</source>
            <translation>更新 Offer 状态</translation>
        </message>
        <message>
            <source>Update status</source>
            <translation>更新状态</translation>
        </message>
        <message>
            <source>The offer's status was updated.</source>
            <translation>Offer 状态已更新。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Offer status</source>
            <translation>Offer 状态</translation>
        </message>
        <message>
            <source>Current status</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <source>Offer type</source>
            <translation>Offer 类型</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>正式</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>入职日期</translation>
        </message>
        <message>
            <source>Application ID</source>
            <translation>投递 ID</translation>
        </message>
        <message>
            <source>Brings an offer's progress in your own system into Feishu Hire.</source>
            <translation>把 Offer 在外部系统中的进展同步到飞书招聘。</translation>
        </message>
        <message>
            <source>An offer's status can't be taken back: Feishu only lets it move on. Open the offer to see which statuses it can reach from here.</source>
            <translation>Offer 状态无法撤销，飞书只允许继续流转。打开 Offer 可查看从当前状态能到达哪些状态。</translation>
        </message>
        <message>
            <source>Open the offer</source>
            <translation>打开该 Offer</translation>
        </message>
        <message>
            <source>From the list of termination reasons, 1 to 50.</source>
            <translation>从终止原因列表中选择，1 至 50 个。</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>UpdatePreHire</name>
        <message>
            <source>This cost center is in the list twice.</source>
            <translation>成本中心重复。</translation>
        </message>
        <message>
            <source>A whole number from 1 to 100, please.</source>
            <translation>请填写 1 到 100 的整数。</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>分摊比例之和为 %1%，需等于 100%。</translation>
        </message>
        <message>
            <source>This field is in the list twice.</source>
            <translation>字段重复。</translation>
        </message>
        <message>
            <source>An ID from the list of workforce types is expected here; a name may be refused.</source>
            <translation>此处应填写人员类型列表中的 ID，填写名称可能会被拒绝。</translation>
        </message>
        <message>
            <source>Nothing is changed yet; sending would only repeat the onboarding status.</source>
            <translation>还没有任何更改，发送只会重复当前的入职状态。</translation>
        </message>
        <message>
            <source>The record was not loaded, so this may move the person to another stage. Load it first.</source>
            <translation>尚未读取记录，可能会让此人进入其他阶段。请先读取。</translation>
        </message>
        <message>
            <source>Onboarding status</source>
            <translation>入职状态</translation>
        </message>
        <message>
            <source>To be onboarded</source>
            <translation>待入职</translation>
        </message>
        <message>
            <source>Ready (day one)</source>
            <translation>准备就绪</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Feishu Hire puts the person back to the offer stage</source>
            <translation>飞书招聘会把此人退回 Offer 沟通阶段</translation>
        </message>
        <message>
            <source>Pre-hire ID</source>
            <translation>待入职 ID</translation>
        </message>
        <message>
            <source>Up to 19 digits, from the pre-hire list of Feishu People.</source>
            <translation>最多 19 位数字，来自飞书人事的待入职列表。</translation>
        </message>
        <message>
            <source>Onboarding date</source>
            <translation>入职日期</translation>
        </message>
        <message>
            <source>The first day of work.</source>
            <translation>员工到岗的日期。</translation>
        </message>
        <message>
            <source>Onboarding</source>
            <translation>入职信息</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>雇佣信息</translation>
        </message>
        <message>
            <source>Employee number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>The number that the person will have as an employee.</source>
            <translation>此人入职后的员工编号（工号）。</translation>
        </message>
        <message>
            <source>Employment type</source>
            <translation>雇佣类型</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Contingent worker</source>
            <translation>临时工</translation>
        </message>
        <message>
            <source>Application ID</source>
            <translation>投递 ID</translation>
        </message>
        <message>
            <source>Of the application in Feishu Hire; some tenants can't use it.</source>
            <translation>飞书招聘中的投递 ID，仅部分企业可用。</translation>
        </message>
        <message>
            <source>Person ID</source>
            <translation>个人信息 ID</translation>
        </message>
        <message>
            <source>Of the person in Feishu People. Rarely needs changing.</source>
            <translation>飞书人事中此人的 Person ID，一般无需修改。</translation>
        </message>
        <message>
            <source>Cost centers</source>
            <translation>成本中心分摊</translation>
        </message>
        <message>
            <source>Who bears the cost, in whole percents that add up to 100.</source>
            <translation>各成本中心的分摊比例，整数百分比，合计 100。</translation>
        </message>
        <message>
            <source>Cost center ID</source>
            <translation>成本中心 ID</translation>
        </message>
        <message>
            <source>Of an active cost center.</source>
            <translation>启用中的成本中心的 ID。</translation>
        </message>
        <message>
            <source>Share in %</source>
            <translation>分摊比例（%）</translation>
        </message>
        <message>
            <source>A whole number from 1 to 100.</source>
            <translation>1 到 100 的整数。</translation>
        </message>
        <message>
            <source>cost center</source>
            <translation>成本中心</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>Field's API name</source>
            <translation>字段 API 名称</translation>
        </message>
        <message>
            <source>Such as custom_field1__c.</source>
            <translation>例如 custom_field1__c。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Decides how the value is written.</source>
            <translation>决定字段值的写法。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>字段值</translation>
        </message>
        <message>
            <source>As its type wants it; several choices are parted by a semicolon.</source>
            <translation>按所选类型填写；多个选项用分号分隔。</translation>
        </message>
        <message>
            <source>custom field</source>
            <translation>自定义字段</translation>
        </message>
        <message>
            <source>Set the onboarding status to “%1”?</source>
            <translation>确定把入职状态设为「%1」吗？</translation>
        </message>
        <message>
            <source>Feishu checks nothing here, and whether the usual steps of this stage are carried out is not documented.</source>
            <translation>飞书不会检查这一改动；是否会触发该阶段的后续流程尚不明确，如不确定请先咨询管理员。</translation>
        </message>
        <message>
            <source>Pre-hires</source>
            <translation>待入职</translation>
        </message>
        <message>
            <source>Correct a pre-hire</source>
            <translation>更新待入职信息</translation>
        </message>
        <message>
            <source>Only what you change is sent, together with the onboarding status.</source>
            <translation>只发送有更改的内容和入职状态。</translation>
        </message>
        <message>
            <source>Send change</source>
            <translation>提交更改</translation>
        </message>
        <message>
            <source>The pre-hire was updated.</source>
            <translation>待入职信息已更新。</translation>
        </message>
        <message>
            <source>Search results may lag behind by a few seconds.</source>
            <translation>飞书中的搜索结果可能延迟几秒更新。</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Always sent along with your change. Changing it moves the person to another stage; you will be asked to confirm.</source>
            <translation>每次提交都会带上入职状态；改变它会让该人员进入其他阶段，提交前会请你确认。</translation>
        </message>
        <message>
            <source>The employment type in Feishu People; not the workforce type below.</source>
            <translation>飞书人事中的雇佣类型，与下方的「人员类型」不同。</translation>
        </message>
        <message>
            <source>Workforce type</source>
            <translation>人员类型</translation>
        </message>
        <message>
            <source>From your tenant's list of workforce types (regular, intern ...).</source>
            <translation>从企业的人员类型列表中选择（正式、实习等）。</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Change a field first; only what changed is sent.</source>
            <translation>还没有任何更改。请先修改字段，只会发送有更改的内容。</translation>
        </message>
        <message>
            <source>The record was not loaded, so lists would be overwritten unseen. Load it first.</source>
            <translation>尚未读取记录，列表会在看不到原值的情况下被覆盖，请先读取。</translation>
        </message>
        <message>
            <source>This empties: %1. Send it?</source>
            <translation>以下字段将被清空：%1。确定提交吗？</translation>
        </message>
        <message>
            <source>The whole list is replaced: %1.</source>
            <translation>以下列表将整体替换：%1。</translation>
        </message>
        <message>
            <source>Only what you change is sent; what you empty is emptied, and lists are replaced as a whole. The stage is moved by steps of its own.</source>
            <translation>只提交你更改的字段；清空的字段会被清除，列表会整体替换。入职阶段通过单独的操作变更。</translation>
        </message>
        <message>
            <source>v2, recommended by Feishu</source>
            <translation>v2（飞书推荐）</translation>
        </message>
        <message>
            <source>Feishu checks its rules, fields can be emptied, and the stage is moved by “Withdraw”, “Restore” and “Complete”. Needs the scope corehr:pre_hire:update.</source>
            <translation>飞书会校验业务规则，可以清空字段，入职阶段通过「撤销入职」「恢复入职」「完成入职」变更。需要权限 corehr:pre_hire:update。</translation>
        </message>
        <message>
            <source>Correct a pre-hire (v2)</source>
            <translation>更新待入职信息（v2）</translation>
        </message>
        <message>
            <source>Fields that your company has added.</source>
            <translation>企业自行添加的字段。</translation>
        </message>
        <message>
            <source>Change the onboarding status from “%1” to “%2”?</source>
            <translation>将入职状态从「%1」改为「%2」吗？</translation>
        </message>
        <message>
            <source>v1</source>
            <translation>v1</translation>
        </message>
        <message>
            <source>Feishu does not check what v1 sends, so check it yourself. The onboarding status goes along every time, and fields can't be emptied. Feishu recommends v2.</source>
            <translation>飞书不会校验 v1 提交的内容，请自行核对；每次提交都会附带入职状态，且不能清空字段。飞书推荐使用 v2。</translation>
        </message>
    </context>
    <context>
        <name>Values</name>
        <message>
            <source>not ended</source>
            <translation>未结束</translation>
        </message>
        <message>
            <source>A date such as 2026-03-31, please.</source>
            <translation>请填写日期，例如 2026-03-31。</translation>
        </message>
        <message>
            <source>A date, or date and time such as 2026-03-31 23:59:59, please.</source>
            <translation>请填写日期或日期时间，例如 2026-03-31 23:59:59。</translation>
        </message>
        <message>
            <source>A date and time such as 2026-11-20 18:00, please.</source>
            <translation>请填写日期时间，例如 2026-11-20 18:00。</translation>
        </message>
        <message>
            <source>A whole number, please, without separators: 2000.</source>
            <translation>请填写整数，不要使用分隔符，例如 2000。</translation>
        </message>
        <message>
            <source>An amount can't be negative.</source>
            <translation>金额不能为负数。</translation>
        </message>
        <message>
            <source>Write it as %1, without separators.</source>
            <translation>请去掉千分位分隔符，填写 %1。</translation>
        </message>
        <message>
            <source>An amount such as 2000.50, please.</source>
            <translation>请填写金额，例如 2000.50。</translation>
        </message>
        <message>
            <source>Without spaces or line breaks, please.</source>
            <translation>请不要包含空格或换行。</translation>
        </message>
        <message>
            <source>not ended (%1)</source>
            <translation>未结束（%1）</translation>
        </message>
        <message>
            <source>An ID has digits only, such as 6930815272790114324.</source>
            <translation>ID 只包含数字，例如 6930815272790114324。</translation>
        </message>
        <message>
            <source>An ID has at most 19 digits; this one has %1.</source>
            <translation>ID 最多 19 位数字，这里有 %1 位。</translation>
        </message>
        <message>
            <source>A spreadsheet has destroyed this ID (%1): its last digits are lost. Copy it from the source again, as text.</source>
            <translation>此 ID（%1）经电子表格打开后末尾数字已丢失，请从飞书重新复制（以文本形式）。</translation>
        </message>
    </context>
</TS>
