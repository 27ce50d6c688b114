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

# liborcus: what the reading of sheets is measured by. libxlsxwriter: writes templates and reports. Neither has a
# CMake package.
find_package(PkgConfig REQUIRED)
pkg_check_modules(Orcus REQUIRED IMPORTED_TARGET liborcus-0.17)
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)

# zlib: unpacks and checks the parts of XLSX and ODS files, which liborcus does without looking at check sums.
find_package(ZLIB REQUIRED)

if(PEOPLEDESK_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
