// SPDX-License-Identifier: Apache-2.0
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

namespace PeopleDesk {

namespace {

class LineKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Line; }
};

class ParagraphKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Paragraph; }
};

class KeyKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Line; }
    QString normalised(const QString &typed) const override { return withoutSpreadsheetMarks(typed); }
    std::optional<Text> problem(const QString &key) const override
    {
        for (QChar c : key) {
            if (c.isSpace())
                return trText("Values", "Without spaces or line breaks, please.");
        }
        return std::nullopt;
    }
};

class RowsKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Rows; }
};

} // namespace

const ValueKind &lineKind()
{
    static const LineKind kind;
    return kind;
}

const ValueKind &paragraphKind()
{
    static const ParagraphKind kind;
    return kind;
}

const ValueKind &keyKind()
{
    static const KeyKind kind;
    return kind;
}

const ValueKind &userIdKind()
{
    return keyKind();
}

const ValueKind &rowsKind()
{
    static const RowsKind kind;
    return kind;
}

} // namespace PeopleDesk
