// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/sheet/cell_row.h"
#include "models/text/tongue.h"

#include <QHash>

#include <optional>

namespace PeopleDesk {

/// What a cell came to.
struct CellValue
{
    QString normal = {}; ///< as forms keep it; what can't be understood stays as it is
    std::optional<Text> problem = {}; ///< the cell itself is damaged, whatever the field asks for
};

/// Understands the cells of one column: choices by value or by label in any language, dates in the
/// spreadsheet's own form, ids without the marks that spreadsheets put around them. Made once for a
/// column; cheap to ask from any thread.
class CellReading
{
public:
    CellReading(const FieldSpec &field, const Tongues &tongues);

    [[nodiscard]] CellValue read(const SheetCell &cell) const;

private:
    [[nodiscard]] QString chosen(const QString &words) const;

    const ValueKind *m_kind;
    bool m_areSeveral;
    QHash<QString, QString> m_choices; ///< values by tidied words; empty: no choice
};

} // namespace PeopleDesk
