<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DoubtNotice</name>
        <message numerus="yes">
            <source>%n write(s) of an earlier session may have been carried out.</source>
            <translation>
                <numerusform>%n write of an earlier session may have been carried out.</numerusform>
                <numerusform>%n writes of an earlier session may have been carried out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message numerus="yes">
            <source>Change %n record(s)?</source>
            <translation>
                <numerusform>Change %n record?</numerusform>
                <numerusform>Change %n records?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will be left out.</source>
            <translation>
                <numerusform>%n record will be left out.</numerusform>
                <numerusform>%n records will be left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryExporter</name>
        <message numerus="yes">
            <source>Exporting… %n write(s) so far</source>
            <translation>
                <numerusform>Exporting… %n write so far</numerusform>
                <numerusform>Exporting… %n writes so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n write(s) saved in %1</source>
            <translation>
                <numerusform>%n write saved in %1</numerusform>
                <numerusform>%n writes saved in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Try again in %n second.</numerusform>
                <numerusform>Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ActionBar</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s): %1</source>
            <translation>
                <numerusform>%n change: %1</numerusform>
                <numerusform>%n changes: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CheckChips</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n row(s) with problems (%1 as far as it can be read)</source>
            <translation>
                <numerusform>Not counted: %n row with problems (%1 as far as it can be read)</numerusform>
                <numerusform>Not counted: %n rows with problems (%1 as far as it can be read)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::CheckStep</name>
        <message numerus="yes">
            <source>%n row(s) with problems will be left out</source>
            <translation>
                <numerusform>%n row with problems will be left out</numerusform>
                <numerusform>%n rows with problems will be left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConfirmCard</name>
        <message numerus="yes">
            <source>%n row(s) will be sent</source>
            <translation>
                <numerusform>%n row will be sent</numerusform>
                <numerusform>%n rows will be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems</source>
            <translation>
                <numerusform>%n row with problems</numerusform>
                <numerusform>%n rows with problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were booked before</source>
            <translation>
                <numerusform>%n row that were booked before</numerusform>
                <numerusform>%n rows that were booked before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) sent before, without an answer: settled first</source>
            <translation>
                <numerusform>%n row sent before, without an answer: settled first</numerusform>
                <numerusform>%n rows sent before, without an answer: settled first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), will still be sent</source>
            <translation>
                <numerusform>%n row, will still be sent</numerusform>
                <numerusform>%n rows, will still be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ConfirmStep</name>
        <message numerus="yes">
            <source>Send %n row(s)</source>
            <translation>
                <numerusform>Send %n row</numerusform>
                <numerusform>Send %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::FinderPane</name>
        <message numerus="yes">
            <source>%n found so far, more below</source>
            <translation>
                <numerusform>%n found so far, more below</numerusform>
                <numerusform>%n found so far, more below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::GroupDialog</name>
        <message numerus="yes">
            <source>Send to %n record(s)</source>
            <translation>
                <numerusform>Send to %n record</numerusform>
                <numerusform>Send to %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::GroupTray</name>
        <message numerus="yes">
            <source>%n selected: %1</source>
            <translation>
                <numerusform>%n selected: %1</numerusform>
                <numerusform>%n selected: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::IdListEditor</name>
        <message numerus="yes">
            <source>%n ID(s)</source>
            <translation>
                <numerusform>%n ID</numerusform>
                <numerusform>%n IDs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::ListPicker</name>
        <message numerus="yes">
            <source>Use %n chosen</source>
            <translation>
                <numerusform>Use %n chosen</numerusform>
                <numerusform>Use %n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::LookupListEditor</name>
        <message numerus="yes">
            <source>%n chosen of at most %1</source>
            <translation>
                <numerusform>%n chosen of at most %1</numerusform>
                <numerusform>%n chosen of at most %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RecordHeader</name>
        <message numerus="yes">
            <source>read %n second(s) ago</source>
            <translation>
                <numerusform>read %n second ago</numerusform>
                <numerusform>read %n seconds ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n minute(s) ago</source>
            <translation>
                <numerusform>read %n minute ago</numerusform>
                <numerusform>read %n minutes ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::RescueDialog</name>
        <message numerus="yes">
            <source>Tick all %n</source>
            <translation>
                <numerusform>Tick all %n</numerusform>
                <numerusform>Tick all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n ID(s) into the sheet</source>
            <translation>
                <numerusform>Put %n ID into the sheet</numerusform>
                <numerusform>Put %n IDs into the sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right as they are</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n right as they are</numerusform>
                <numerusform>%n right as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with several that begin alike</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n with several that begin alike</numerusform>
                <numerusform>%n with several that begin alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n not found</numerusform>
                <numerusform>%n not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with too few digits</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n with too few digits</numerusform>
                <numerusform>%n with too few digits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked up</source>
            <comment>ids</comment>
            <translation>
                <numerusform>%n not looked up</numerusform>
                <numerusform>%n not looked up</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk::SearchPicker</name>
        <message numerus="yes">
            <source>%n found so far, reading more…</source>
            <translation>
                <numerusform>%n found so far, reading more…</numerusform>
                <numerusform>%n found so far, reading more…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found so far, more below</source>
            <translation>
                <numerusform>%n found so far, more below</numerusform>
                <numerusform>%n found so far, more below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Result</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetTotals</name>
        <message numerus="yes">
            <source>“%1”: %n row(s)</source>
            <translation>
                <numerusform>“%1”: %n row</numerusform>
                <numerusform>“%1”: %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpanWords</name>
        <message numerus="yes">
            <source>overlaps %n day(s) with %1</source>
            <translation>
                <numerusform>overlaps %n day with %1</numerusform>
                <numerusform>overlaps %n days with %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>then a gap of %n day(s)</source>
            <translation>
                <numerusform>then a gap of %n day</numerusform>
                <numerusform>then a gap of %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) later</source>
            <translation>
                <numerusform>%1, %n day later</numerusform>
                <numerusform>%1, %n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) earlier</source>
            <translation>
                <numerusform>%1, %n day earlier</numerusform>
                <numerusform>%1, %n days earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overlaps %n day(s)</source>
            <translation>
                <numerusform>overlaps %n day</numerusform>
                <numerusform>overlaps %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>gap of %n day(s)</source>
            <translation>
                <numerusform>gap of %n day</numerusform>
                <numerusform>gap of %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpdateContract</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overlaps with “%1” by %n day(s), from %2; Feishu refuses that (1160545).</source>
            <translation>
                <numerusform>Overlaps with “%1” by %n day, from %2; Feishu refuses that (1160545).</numerusform>
                <numerusform>Overlaps with “%1” by %n days, from %2; Feishu refuses that (1160545).</numerusform>
            </translation>
        </message>
    </context>
</TS>
