// SPDX-License-Identifier: Apache-2.0
#include "read_bytes.h"

#include "app/files/sheet_reader.h"
#include "expect.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace PeopleDesk;

namespace {

class Judge : public SheetSink
{
public:
    void begin(const SheetFacts &facts) override
    {
        expect(m_begun++ == 0, "a reading begins once");
        expect(facts.format == SheetFacts::Format::Csv || facts.sheets.contains(facts.sheet),
               "the sheet that is read is one of the file's");
    }

    void take(const QList<CellRow> &rows) override
    {
        expect(m_begun == 1, "rows come after the beginning");
        expect(!rows.isEmpty() && rows.size() <= rowsAtOnce, "some rows at once");
        for (const CellRow &row : rows) {
            expect(row.number() > m_last, "rows stand in order");
            m_last = row.number();
            expect(!row.isBlank(), "blank rows are left out");
            expect(row.cells().size() == row.size(), "a row has as many cells as it says");
            for (const SheetCell &cell : row.cells())
                expect(cell.kind != SheetCell::Kind::Empty || cell.text.isEmpty(), "an empty cell is empty");
        }
        m_count += rows.size();
    }

    [[nodiscard]] bool isStopped() const override { return false; }

    void finish(const SheetReadReply &reply) const
    {
        expect(reply.trouble != SheetTrouble::Cancelled, "nobody has stopped it");
        expect(reply.trouble != SheetTrouble::None || m_begun == 1, "what went well has begun");
        expect(reply.trouble != SheetTrouble::None || reply.rows == m_count, "rows are counted");
        expect(reply.hiddenRows >= 0 && reply.hiddenRows <= reply.rows, "hidden rows are rows");
    }

private:
    int m_begun = 0;
    qint64 m_last = 0;
    qint64 m_count = 0;
};

} // namespace

void readBytes(const QByteArray &bytes)
{
    const int memory = memfd_create("sheet", 0);
    expect(memory >= 0 && write(memory, bytes.constData(), size_t(bytes.size())) == bytes.size(),
           "there is memory for a file");
    Judge judge;
    judge.finish(readSheet(QStringLiteral("/proc/self/fd/%1").arg(memory), {}, judge));
    close(memory);
}
