# Language level, warnings and Qt strictness of every target of ours.
# Warnings become errors through CMAKE_COMPILE_WARNING_AS_ERROR (set in the presets that CI uses),
# so that a newer compiler does not break somebody's build.
add_library(peopledesk_strict INTERFACE)
target_compile_features(peopledesk_strict INTERFACE cxx_std_20)
target_compile_options(peopledesk_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>)
target_compile_definitions(peopledesk_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# One include root: an #include names the folder it comes from, which the include test reads.
target_include_directories(peopledesk_strict INTERFACE ${PROJECT_SOURCE_DIR})

if(PEOPLEDESK_SANITIZE)
  string(REPLACE ";" "," sanitizers "${PEOPLEDESK_SANITIZE}")
  target_compile_options(peopledesk_strict INTERFACE
    -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all -g)
  target_link_options(peopledesk_strict INTERFACE -fsanitize=${sanitizers})
endif()

# peopledesk_library(name sources...): one floor, or one room of app.
function(peopledesk_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC peopledesk_strict)
endfunction()
