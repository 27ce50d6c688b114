// SPDX-License-Identifier: Apache-2.0
// The least that can be done with an XLSX file: liborcus parses it and hands over its cells to somebody who
// forgets them. orcus_yardstick FILE prints cells, seconds and megabytes.
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <sys/resource.h>

namespace {

namespace sheet = orcus::spreadsheet;

class Strings : public sheet::iface::import_shared_strings
{
public:
    size_t append(std::string_view) override { return m_count++; }
    size_t add(std::string_view) override { return m_count++; }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(sheet::color_elem_t, sheet::color_elem_t, sheet::color_elem_t,
                                sheet::color_elem_t) override
    {
    }
    void append_segment(std::string_view) override { }
    size_t commit_segments() override { return m_count++; }

private:
    size_t m_count = 0;
};

class Cells : public sheet::iface::import_sheet
{
public:
    [[nodiscard]] long long count() const { return m_count; }

    void set_auto(sheet::row_t, sheet::col_t, std::string_view) override { ++m_count; }
    void set_string(sheet::row_t, sheet::col_t, sheet::string_id_t) override { ++m_count; }
    void set_value(sheet::row_t, sheet::col_t, double) override { ++m_count; }
    void set_bool(sheet::row_t, sheet::col_t, bool) override { ++m_count; }
    void set_date_time(sheet::row_t, sheet::col_t, int, int, int, int, int, double) override { ++m_count; }
    void set_format(sheet::row_t, sheet::col_t, size_t) override { }
    void set_format(sheet::row_t, sheet::col_t, sheet::row_t, sheet::col_t, size_t) override { }
    void fill_down_cells(sheet::row_t, sheet::col_t, sheet::row_t) override { }
    [[nodiscard]] sheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

private:
    long long m_count = 0;
};

/// Of "AB12", which is all that plain cells need.
class Addresses : public sheet::iface::import_reference_resolver
{
public:
    sheet::src_address_t resolve_address(std::string_view words) override
    {
        sheet::src_address_t address{};
        for (const char c : words) {
            if (c >= 'A')
                address.column = address.column * 26 + (c - 'A' + 1);
            else
                address.row = address.row * 10 + (c - '0');
        }
        --address.column;
        --address.row;
        return address;
    }
    sheet::src_range_t resolve_range(std::string_view) override { return {}; }
};

class Book : public sheet::iface::import_factory
{
public:
    [[nodiscard]] const Cells &cells() const { return m_cells; }

    sheet::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    sheet::iface::import_reference_resolver *get_reference_resolver(sheet::formula_ref_context_t) override
    {
        return &m_addresses;
    }
    sheet::iface::import_sheet *append_sheet(sheet::sheet_t, std::string_view) override { return &m_cells; }
    sheet::iface::import_sheet *get_sheet(std::string_view) override { return &m_cells; }
    sheet::iface::import_sheet *get_sheet(sheet::sheet_t) override { return &m_cells; }
    void finalize() override { }

private:
    Strings m_strings;
    Cells m_cells;
    Addresses m_addresses;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: orcus_yardstick FILE\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    Book book;
    try {
        orcus::orcus_xlsx(&book).read_file(std::string(argv[1]));
    } catch (const std::exception &trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
        return 1;
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld %.3f %ld\n", book.cells().count(), seconds.count(), usage.ru_maxrss / 1024);
    return 0;
}
