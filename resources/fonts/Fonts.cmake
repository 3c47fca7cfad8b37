# Typefaces come from the system's packages and go into the program as they are: an assembler's
# .incbin is instant where a resource compiler would spend a minute on 40 MB. All are under the SIL Open Font License 1.1.
function(postern_find_font variable file package)
  find_file(${variable} ${file} PATHS /usr/share/fonts /usr/local/share/fonts
    PATH_SUFFIXES opentype/inter truetype/inter truetype/jetbrains-mono opentype/noto truetype/noto
    NO_DEFAULT_PATH)
  if(NOT ${variable})
    file(GLOB_RECURSE found /usr/share/fonts/*/${file} /usr/local/share/fonts/*/${file})
    if(NOT found)
      message(FATAL_ERROR "The typeface ${file} was not found under /usr/share/fonts. "
        "Install the package ${package}, or set ${variable} to the file.")
    endif()
    list(GET found 0 first)
    set(${variable} ${first} CACHE FILEPATH "" FORCE)
  endif()
  mark_as_advanced(${variable})
endfunction()

postern_find_font(POSTERN_FONT_INTER_REGULAR Inter-Regular.otf fonts-inter)
postern_find_font(POSTERN_FONT_INTER_MEDIUM Inter-Medium.otf fonts-inter)
postern_find_font(POSTERN_FONT_INTER_SEMIBOLD Inter-SemiBold.otf fonts-inter)
postern_find_font(POSTERN_FONT_MONO JetBrainsMono-Regular.ttf fonts-jetbrains-mono)
postern_find_font(POSTERN_FONT_HANGUL_REGULAR NotoSansCJK-Regular.ttc fonts-noto-cjk)
postern_find_font(POSTERN_FONT_HANGUL_BOLD NotoSansCJK-Bold.ttc fonts-noto-cjk)

# The bytes of one file as a symbol; appends to the source text in the variable.
function(postern_font_bytes text symbol file)
  string(APPEND ${text} "__asm__(\".section .rodata\\n.balign 16\\n\"\n"
    "        \".global ${symbol}\\n${symbol}:\\n.incbin \\\"${file}\\\"\\n\"\n"
    "        \".global ${symbol}_end\\n${symbol}_end:\\n.byte 0\\n.previous\\n\");\n"
    "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
  set(${text} "${${text}}" PARENT_SCOPE)
endfunction()

set(POSTERN_FONT_SOURCE ${CMAKE_BINARY_DIR}/fonts/FontData.cpp)
set(source "#include \"ui/theme/FontData.h\"\n")
postern_font_bytes(source postern_inter_regular ${POSTERN_FONT_INTER_REGULAR})
postern_font_bytes(source postern_inter_medium ${POSTERN_FONT_INTER_MEDIUM})
postern_font_bytes(source postern_inter_semibold ${POSTERN_FONT_INTER_SEMIBOLD})
postern_font_bytes(source postern_mono ${POSTERN_FONT_MONO})
string(APPEND source "std::vector<postern::BundledFont> postern::bundledFonts()\n{\n    return {\n")
foreach(pair "Inter Regular|inter_regular" "Inter Medium|inter_medium" "Inter SemiBold|inter_semibold"
    "JetBrains Mono|mono")
  string(REPLACE "|" ";" pair ${pair})
  list(GET pair 0 name)
  list(GET pair 1 symbol)
  string(APPEND source "        {\"${name}\", {postern_${symbol}, postern_${symbol}_end}},\n")
endforeach()
string(APPEND source "    };\n}\n")
file(CONFIGURE OUTPUT ${POSTERN_FONT_SOURCE} CONTENT "${source}" @ONLY)
set_source_files_properties(${POSTERN_FONT_SOURCE} PROPERTIES SKIP_AUTOMOC ON
  OBJECT_DEPENDS "${POSTERN_FONT_INTER_REGULAR};${POSTERN_FONT_INTER_MEDIUM};${POSTERN_FONT_INTER_SEMIBOLD};${POSTERN_FONT_MONO}")

# Hangul is 40 MB and only a fall-back, so that it goes into the program and into no test.
set(hangul ${CMAKE_BINARY_DIR}/fonts/HangulFont.cpp)
set(source "#include \"ui/theme/Fonts.h\"\n")
postern_font_bytes(source postern_hangul_regular ${POSTERN_FONT_HANGUL_REGULAR})
postern_font_bytes(source postern_hangul_bold ${POSTERN_FONT_HANGUL_BOLD})
string(APPEND source "[[maybe_unused]] static const bool offered =\n"
  "    postern::offerHangulFont({postern_hangul_regular, postern_hangul_regular_end})\n"
  "    && postern::offerHangulFont({postern_hangul_bold, postern_hangul_bold_end});\n")
file(CONFIGURE OUTPUT ${hangul} CONTENT "${source}" @ONLY)
set_source_files_properties(${hangul} PROPERTIES
  OBJECT_DEPENDS "${POSTERN_FONT_HANGUL_REGULAR};${POSTERN_FONT_HANGUL_BOLD}")
add_library(hangul_font OBJECT ${hangul})
target_link_libraries(hangul_font PRIVATE postern_options Qt6::Core)
