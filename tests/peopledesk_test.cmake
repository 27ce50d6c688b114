# SPDX-License-Identifier: Apache-2.0
# peopledesk_test(name [GUI] SOURCES ... LIBRARIES ... [RESOURCE_LOCK ...] [TIMEOUT seconds])
#
# A Qt Test program registered with ctest under its own name. Each gets a home of its own and no session
# bus, so that a test never reads or changes what the person who runs it keeps in settings or keychain.
# With GUI it runs alone, on a virtual display with a window manager and a private session bus.

# The distribution's Python, not one that comes first in PATH: only that one sees python3-gi.
find_program(PEOPLEDESK_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(PEOPLEDESK_PYTHON python3 REQUIRED)

set(PEOPLEDESK_GUI_SESSION ${CMAKE_CURRENT_LIST_DIR}/gui_session.sh)

function(peopledesk_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "GUI" "TIMEOUT" "SOURCES;LIBRARIES;RESOURCE_LOCK")
  if(test_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "peopledesk_test(${name}): unknown ${test_UNPARSED_ARGUMENTS}")
  endif()

  add_executable(${name} ${test_SOURCES})
  target_link_libraries(${name} PRIVATE peopledesk_strict ${test_LIBRARIES} Qt6::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

  if(test_GUI)
    add_test(NAME ${name} COMMAND ${PEOPLEDESK_GUI_SESSION} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON LABELS gui)
  else()
    add_test(NAME ${name} COMMAND ${name})
    peopledesk_private_home(${name})
  endif()

  if(test_RESOURCE_LOCK)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK "${test_RESOURCE_LOCK}")
  endif()
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 180)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT})
endfunction()

# Gives a ctest without a display its own home; programs that bring one of their own need not call it.
function(peopledesk_private_home name)
  set(home ${CMAKE_CURRENT_BINARY_DIR}/${name}_home)
  file(MAKE_DIRECTORY ${home})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT
    "HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;\
XDG_STATE_HOME=${home}/state;DBUS_SESSION_BUS_ADDRESS=disabled:;QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8")
endfunction()
