# Where an installed Postern keeps its files.
include(GNUInstallDirs)
install(TARGETS postern RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
