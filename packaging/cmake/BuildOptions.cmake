# Flags shared by every target, and the tools that only make a build faster.
add_library(postern_options INTERFACE)
target_compile_options(postern_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-unused-parameter)
target_compile_definitions(postern_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(postern_options INTERFACE ${PROJECT_SOURCE_DIR})
if(POSTERN_WERROR)
  target_compile_options(postern_options INTERFACE -Werror)
endif()
if(POSTERN_SANITIZE)
  target_compile_options(postern_options INTERFACE -fsanitize=${POSTERN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(postern_options INTERFACE -fsanitize=${POSTERN_SANITIZE})
else()
  # What Debian hardens its own packages with; the memory of a parser of hostile files deserves it.
  target_compile_options(postern_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
  target_link_options(postern_options INTERFACE -Wl,-z,relro,-z,now)
endif()

find_program(POSTERN_CCACHE ccache)
if(POSTERN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${POSTERN_CCACHE})
endif()
find_program(POSTERN_MOLD mold)
if(POSTERN_MOLD)
  target_link_options(postern_options INTERFACE -fuse-ld=mold)
endif()
