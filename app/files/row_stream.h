// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/sheet_sink.h"

namespace PeopleDesk {

/// The rows of one sheet on their way to a SheetSink: blank ones left out, in chunks, within the limits.
/// The sink begins with the first row, or with finish() where there is none.
class RowStream
{
public:
    RowStream(SheetSink &sink, const SheetFacts &facts);

    /// Throws SheetFault where there are too many, or nobody wants more.
    void append(CellRow row, bool isHidden = false);
    /// What is still held goes out.
    void finish();
    void countFormula() { ++m_formulaCells; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    [[nodiscard]] SheetReadReply reply() const;

private:
    void begin();
    void flush();

    SheetSink &m_sink;
    const SheetFacts m_facts;
    QList<CellRow> m_held;
    bool m_begun = false;
    qint64 m_rows = 0;
    qint64 m_hiddenRows = 0;
    qint64 m_formulaCells = 0;
    qint64 m_bytes = 0;
    qint64 m_heldBytes = 0;
};

} // namespace PeopleDesk
