# Programs of the system that Loa starts, and the packages that bring them. POSIX sh; sourced by loa, which has say.

# needs_missing CHECK=PACKAGE...: the packages of checks that fail; a check is a command, or a file with a slash in it.
needs_missing() {
  needs_list=
  for need in "$@"; do
    case ${need%%=*} in
      */*) [ -e "${need%%=*}" ] || needs_list="$needs_list ${need#*=}" ;;
      *) command -v "${need%%=*}" >/dev/null 2>&1 || needs_list="$needs_list ${need#*=}" ;;
    esac
  done
  echo "$needs_list"
}

# needs_install WHY CHECK=PACKAGE...: root installs what is missing; prints what is still missing afterwards.
needs_install() {
  needs_why=$1
  shift
  needs_packages=$(needs_missing "$@")
  [ -n "$needs_packages" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Đang cài gói hệ thống $needs_why:$needs_packages"
    # shellcheck disable=SC2086 # the packages are words
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $needs_packages; } \
      > "$root/target/needs.log" 2>&1 || :
  fi
  needs_missing "$@"
}

# For scans and pictures, and for shutting in the process that reads files of strangers.
reader_needs='tesseract=tesseract-ocr /usr/share/tesseract-ocr/5/tessdata/vie.traineddata=tesseract-ocr-vie pdftoppm=poppler-utils bwrap=bubblewrap'

# For tests: a browser, a word processor that makes the files of the corpus, letters to draw with.
test_needs='python3=python3 chromium=chromium soffice=libreoffice-writer /usr/lib/libreoffice/program/libsclo.so=libreoffice-calc /usr/share/fonts/truetype/croscore/Tinos-Regular.ttf=fonts-croscore'
