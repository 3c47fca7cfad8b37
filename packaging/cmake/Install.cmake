# Where an installed Postern keeps its files, and the Debian package made of them.
include(GNUInstallDirs)
set(POSTERN_APP_ID org.postern.Postern)

install(TARGETS postern RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/linux/${POSTERN_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/${POSTERN_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/${POSTERN_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES resources/icons/postern.svg RENAME ${POSTERN_APP_ID}.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Compressed as Debian's policy asks: at the highest level, without a time in it.
find_program(POSTERN_GZIP gzip)
function(postern_install_compressed file name destination)
  set(compressed ${CMAKE_BINARY_DIR}/installed/${name}.gz)
  add_custom_command(OUTPUT ${compressed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/installed
    COMMAND ${POSTERN_GZIP} -9nc ${file} > ${compressed}
    DEPENDS ${file} VERBATIM)
  add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
  install(FILES ${compressed} DESTINATION ${destination})
endfunction()
if(POSTERN_GZIP)
  postern_install_compressed(${PROJECT_SOURCE_DIR}/packaging/man/postern.1 postern.1 ${CMAKE_INSTALL_MANDIR}/man1)
  postern_install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog
    ${CMAKE_INSTALL_DATADIR}/doc/postern)
else()
  install(FILES packaging/man/postern.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/postern)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME postern)
set(CPACK_PACKAGE_VENDOR "The Postern authors")
set(CPACK_PACKAGE_CONTACT "The Postern authors <postern@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find privileged access that should not exist any more")
# The first words must not repeat the summary.
set(CPACK_PACKAGE_DESCRIPTION
"Postern reads exports of directories, clouds, databases, personnel systems
and alert systems, keeps them over time, and shows which accounts are
dormant, which belong to somebody who left, and which secrets are still
known to such a person, each with the file and row that prove it.
.
It has a window, a command line and a PDF report. A workspace is one file.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is not linked but loaded: nothing must be there, these are good to have.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-gtk-platformtheme")
include(CPack)
