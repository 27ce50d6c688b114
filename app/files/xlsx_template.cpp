// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_template.h"

#include "app/files/xlsx_book.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t headerRow = 0;
constexpr lxw_row_t exampleRow = 1;
constexpr lxw_row_t lastRow = 999'999;

/// What a sheet may be called (ECMA-376 part 1, 18.2.19 and Excel's own limits).
QString sheetName(const QString &wish)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    constexpr qsizetype longest = 31;
    QString name = QString(wish).replace(forbidden, u" "_s).simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"Sheet1"_s : name;
}

/// In columns of a digit's width; Chinese takes two.
double widthOf(const QString &text)
{
    constexpr char16_t firstWide = 0x1100;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= firstWide ? 2 : 1;
    return width;
}

double columnWidth(const SheetTemplate::Column &column, const QString &header)
{
    constexpr double narrowest = 12;
    constexpr double widest = 40;
    constexpr double padding = 3;
    double width = std::max(widthOf(header), widthOf(column.example));
    for (const QString &choice : column.choices)
        width = std::max(width, widthOf(choice));
    return std::clamp(width + padding, narrowest, widest);
}

/// Puts a template together, column by column.
class TemplateSheet
{
public:
    TemplateSheet(XlsxBook &book, const SheetTemplate &sheet)
        : m_book(book)
        , m_template(sheet)
        , m_sheet(workbook_add_worksheet(book.book(), sheetName(sheet.name).toUtf8().constData()))
        , m_text(book.addTextFormat())
        , m_header(book.addTextFormat())
        , m_example(book.addTextFormat())
    {
    }

    void write()
    {
        if (!m_sheet || !m_text || !m_header || !m_example)
            return m_book.check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        dress();
        for (qsizetype i = 0; i < m_template.columns.size() && m_book.isWell(); ++i)
            write(lxw_col_t(i), m_template.columns.at(i));
        worksheet_activate(m_sheet);
    }

private:
    void dress()
    {
        constexpr lxw_color_t fill = 0xE1EAFF;
        constexpr lxw_color_t grey = 0x6B7280;
        format_set_bold(m_header);
        format_set_bg_color(m_header, fill);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_italic(m_example);
        format_set_font_color(m_example, grey);
        worksheet_freeze_panes(m_sheet, headerRow + 1, 0);
        // Columns that people add are text as well, and no id is called a mistake for being one.
        const auto firstSpare = lxw_col_t(m_template.columns.size());
        m_book.check(worksheet_set_column(m_sheet, firstSpare, LXW_COL_MAX - 1, LXW_DEF_COL_WIDTH, m_text));
        m_book.check(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A2:XFD1000000"));
    }

    void write(lxw_col_t place, const SheetTemplate::Column &column)
    {
        const QString header = column.isNeeded ? column.header + u" *"_s : column.header;
        m_book.check(worksheet_set_column(m_sheet, place, place, columnWidth(column, header), m_text));
        writeCell(headerRow, place, header, m_header);
        writeCell(exampleRow, place, column.example, m_example);
        if (!column.note.isEmpty())
            writeNote(place, column.note);
        if (!column.choices.isEmpty())
            offer(place, column);
    }

    void writeCell(lxw_row_t row, lxw_col_t place, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            m_book.check(worksheet_write_string(m_sheet, row, place, xlsxCellText(text).constData(), format));
    }

    /// The library's own size is for a few words.
    void writeNote(lxw_col_t place, const QString &note)
    {
        constexpr double pixelsOfDigit = 6;
        constexpr double width = 300;
        constexpr double lineHeight = 16;
        double lines = 1;
        for (const QString &line : note.split(u'\n'))
            lines += std::max(1.0, std::ceil(widthOf(line) * pixelsOfDigit / width));
        lxw_comment_options options{};
        options.width = uint16_t(width);
        options.height = uint16_t(lines * lineHeight);
        m_book.check(
            worksheet_write_comment_opt(m_sheet, headerRow, place, xlsxCellText(note).constData(), &options));
    }

    /// A drop-down. Other values than those of an open list are only asked about.
    void offer(lxw_col_t place, const SheetTemplate::Column &column)
    {
        lxw_data_validation validation{};
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.show_input = LXW_VALIDATION_ON;
        validation.show_error = LXW_VALIDATION_ON;
        validation.dropdown = LXW_VALIDATION_ON;
        validation.error_type =
            column.choicesOpen ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
        QList<QByteArray> texts;
        std::vector<char *> list;
        QByteArray range;
        if (fitsIntoRule(column.choices)) {
            for (const QString &choice : column.choices)
                texts.append(choice.toUtf8());
            for (QByteArray &text : texts)
                list.push_back(text.data());
            list.push_back(nullptr);
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
        } else {
            range = keepInList(column.choices);
            validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            validation.value_formula = range.data();
        }
        if (m_book.isWell())
            m_book.check(
                worksheet_data_validation_range(m_sheet, exampleRow, place, lastRow, place, &validation));
    }

    /// A rule holds a short list, parted by commas.
    static bool fitsIntoRule(const QStringList &choices)
    {
        constexpr qsizetype longest = 255;
        const auto isSpecial = [](const QString &choice) {
            return choice.contains(u',') || choice.contains(u'"') || choice != choice.trimmed();
        };
        return choices.join(u',').size() <= longest
            && std::none_of(choices.begin(), choices.end(), isSpecial);
    }

    /// On a sheet that nobody sees; tells where.
    QByteArray keepInList(const QStringList &choices)
    {
        static const auto name = "choices"_ba;
        if (!m_lists) {
            m_lists = workbook_add_worksheet(m_book.book(), name.constData());
            if (!m_lists) {
                m_book.check(LXW_ERROR_MEMORY_MALLOC_FAILED);
                return {};
            }
            worksheet_hide(m_lists);
        }
        const lxw_col_t place = m_nextList++;
        for (qsizetype i = 0; i < choices.size(); ++i)
            m_book.check(worksheet_write_string(m_lists, lxw_row_t(i), place,
                                                xlsxCellText(choices.at(i)).constData(), m_text));
        std::array<char, LXW_MAX_FORMULA_RANGE_LENGTH> range{};
        lxw_rowcol_to_formula_abs(range.data(), name.constData(), 0, place, lxw_row_t(choices.size() - 1),
                                  place);
        return '=' + QByteArray(range.data());
    }

    XlsxBook &m_book;
    const SheetTemplate &m_template;
    lxw_worksheet *const m_sheet;
    lxw_worksheet *m_lists = nullptr;
    lxw_col_t m_nextList = 0;
    lxw_format *const m_text;
    lxw_format *const m_header;
    lxw_format *const m_example;
};

} // namespace

FileReply writeXlsxTemplate(const QString &path, const SheetTemplate &sheet)
{
    XlsxBook book(path);
    book.open(XlsxBook::Memory::Whole);
    if (book.isWell())
        TemplateSheet(book, sheet).write();
    return book.finish();
}

} // namespace PeopleDesk
