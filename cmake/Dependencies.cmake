# Every dependency, and what it is for. All are Debian packages.

# Core: the models floor. Gui, Widgets: windows. Network: the service layer.
# Sql: the journal (SQLite). Svg: icons that stay sharp at 150 %.
# DBus: follows the desktop's light or dark setting. LinguistTools: zh and en.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg LinguistTools)
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()

# HttpServer: the sandbox answers over real HTTP.
find_package(Qt6 6.4 REQUIRED COMPONENTS HttpServer)

# QtKeychain: app secrets live in the operating system's keychain.
find_package(Qt6Keychain REQUIRED)

# libzip: unpacks and checks the parts of XLSX and ODS files, where liborcus looks at no check sums. libxlsxwriter:
# writes templates and reports. liborcus: what the reading of sheets is measured by (tests/bench). None has a CMake
# package that can be used without its programs.
find_package(PkgConfig REQUIRED)
pkg_check_modules(Zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_search_module(Orcus REQUIRED IMPORTED_TARGET liborcus-0.17 liborcus-0.18 liborcus-0.19 liborcus-0.20)

if(PEOPLEDESK_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  # zlib: the tests make zip files that no library would.
  find_package(ZLIB REQUIRED)
endif()
