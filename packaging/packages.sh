# SPDX-License-Identifier: GPL-3.0-or-later
# What Postern is built from, run with and tested with, once; run.sh and test.sh read it.
#
# One line a package: "name", or "name|other name" where systems call it differently: the first that
# the system has is taken. "@ path" says what it brings, where that tells more than a package's name.

packages_to_build=(
  "g++"                               # C++20, g++ 12 or newer
  "cmake"                             # 3.25 or newer
  "ninja-build"
  "pkgconf|pkg-config"                # finds libqpdf
  "qt6-base-dev"                      # the window, threads, network, D-Bus
  "qt6-charts-dev|libqt6charts6-dev"
  "qt6-svg-dev|libqt6svg6-dev"        # icons
  "qt6-tools-dev"                     # finds the next
  "qt6-l10n-tools"                    # makes the French and Korean of the program
  "libqt6opengl6-dev|qt6-base-dev @ /usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake" # Charts' CMake asks for it
  "libsqlite3-dev"                    # a workspace is one SQLite file
  "libssl-dev"                        # digests
  "libsimdjson-dev"                   # reads JSON
  "libyaml-cpp-dev"                   # reads manifests
  "libarchive-dev"                    # opens .gz, .zst, .zip and .tar
  "libisal-dev"                       # unpacks .gz logs of events as fast as the disk gives them
  "libzstd-dev"                       # packs what is kept of events
  "libmaxminddb-dev"                  # countries and networks of addresses, from a file of the user's
  "zlib1g-dev"                        # checks what .gz files hold
  "libqpdf-dev"                       # finishes PDFs
  "libevtx-dev"                       # reads Windows event logs
  "libbfio-dev"                       # its header asks for it
  "fonts-inter"                       # the three typefaces go into the program
  "fonts-jetbrains-mono"
  "fonts-noto-cjk"
)

# A Wayland desktop needs its platform plug-in; one with X11 has it in Qt already.
packages_to_show=()
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
  packages_to_show+=("qt6-wayland")
fi

packages_to_test=(
  "poppler-utils"                     # reads back the PDFs: text, pages, fonts
  "qpdf"                              # checks how the PDFs are built
  "ccache"                            # a second build takes seconds
  "mold"                              # links in a third of the time
)
