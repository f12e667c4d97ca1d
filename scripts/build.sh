# Building Loa and training its start-up cache. POSIX sh; sourced by loa, which sets root, JAVA_HOME and java_options.

say() { printf '%s\n' "$*" >&2; }

. "$root/scripts/needs.sh"

# One build at a time: a folder is the lock, the number of the process inside tells whether its owner still lives.
lock=$root/target/building

lock_take() {
  mkdir -p "$root/target"
  lock_waits=0
  until mkdir "$lock" 2>/dev/null; do
    lock_owner=
    { read -r lock_owner < "$lock/owner"; } 2>/dev/null || :
    if [ -n "$lock_owner" ]; then lock_alive=$(ps -p "$lock_owner" -o pid= 2>/dev/null || :); else lock_alive=unknown; fi
    if [ -z "$lock_alive" ] || { [ "$lock_alive" = unknown ] && [ "$lock_waits" -gt 5 ]; }; then
      rm -rf "$lock"
      continue
    fi
    [ "$lock_waits" -ne 0 ] || say "Một lệnh loa khác đang dựng (tiến trình ${lock_owner:-?}), đang chờ ..."
    lock_waits=$((lock_waits + 1))
    sleep 1
  done
  echo $$ > "$lock/owner"
  trap lock_drop EXIT
  trap 'exit 130' INT TERM HUP
  # A loa that the build itself starts must not wait for the build.
  LOA_BUILDING=1
  export LOA_BUILDING
}

lock_drop() {
  rm -rf "$lock"
  trap - EXIT INT TERM HUP
  unset LOA_BUILDING
}

# maven LOG ARGUMENT...: runs Maven, keeps its words in LOG, shows a line for each module, for many downloads and for each failed test class.
maven() {
  maven_log=$1
  shift
  if ! command -v mvn >/dev/null 2>&1; then
    say 'Loa cần Maven 3.8.7 trở lên để dựng: hãy cài, chẳng hạn gói maven.'
    say 'Loa needs Maven 3.8.7 or later to build itself: install it, for example the package maven.'
    exit 69
  fi
  rm -f "$maven_log.ok"
  # The three options keep Java from warning about Maven's own libraries and start it sooner.
  {
    cd "$root" &&
      MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" \
        mvn -B "$@" 2>&1 && : > "$maven_log.ok"
  } | {
    exec 3> "$maven_log"
    downloads=0
    while IFS= read -r line; do
      case $line in
        *Downloaded\ from*) continue ;;
        *Downloading\ from*)
          downloads=$((downloads + 1))
          [ $((downloads % 100)) -ne 0 ] || say "    đã tải $downloads tệp"
          continue
          ;;
        '[INFO] Building '*\])
          module=${line#'[INFO] Building '}
          say "  ${module%% *} [${line##*\[}"
          ;;
        *'Tests run:'*'<<< FAILURE!'* | *'Tests run:'*'<<< ERROR!'*) say "    hỏng: ${line##* in }" ;;
      esac
      printf '%s\n' "$line" >&3
    done
  }
  [ -e "$maven_log.ok" ] || return 1
  rm -f "$maven_log.ok"
}

# maven_errors LOG MOST: the errors in LOG without Maven's advice about itself, and where the rest stands.
maven_errors() {
  sed -n -e '/\[Help 1\] http/d' -e '/[Rr]e-run Maven/d' -e '/For more information/d' -e '/After correcting/d' -e '/mvn <args>/d' \
    -e '/^\[ERROR\] *\(-> \[Help 1\]\)*$/d' -e 's/ -> \[Help 1\]$//' -e 's/mvn spotless:apply/.\/loa format/' -e '/^\[ERROR\]/p' -e '/Rule violated/p' "$1" | head -n "$2" >&2 || :
  say "Toàn bộ lời của Maven: $1"
}

# build MODULE STAMP: brings MODULE and what it needs up to date; the stamp's time is the start, so that an edit during the build counts.
build() {
  say "Đang dựng Loa ..."
  mkdir -p "${2%/*}"
  : > "$2.new"
  if ! maven "$root/target/build.log" -pl "$1" -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true -Dcyclonedx.skip=true; then
    maven_errors "$root/target/build.log" 20
    say "Dựng không thành."
    exit 70
  fi
  rm -f "$aot.key"
  mv "$2.new" "$2"
  # shellcheck disable=SC2086 # the checks are words
  build_missing=$(needs_install 'để đọc bản quét' $reader_needs)
  [ -z "$build_missing" ] ||
    say "Để đọc bản quét còn thiếu gói:$build_missing (packages missing for scans:$build_missing)"
}

# Records compilations of the sample plans, in every format, into a cache of loaded classes (JEP 514), and readings of
# sample files into another for the process that reads; without them both start plainly.
train() {
  class_path_of "$root/cli/target/loa/lib"
  rm -f "$aot" "$aot.key" "$reading_aot"
  say "Đang tập khởi động nhanh ..."
  # shellcheck disable=SC2086 # the options are words
  "$JAVA_HOME/bin/java" $java_options $short_options -cp "$class_path" vn.loa.reader.desk.Rehearsal \
    "$reading_aot" "$root"/samples/*/document.* > "$root/target/train.log" 2>&1 || rm -f "$reading_aot"
  # shellcheck disable=SC2086 # the options are words
  if "$JAVA_HOME/bin/java" $java_options $short_options -XX:AOTCacheOutput="$aot" -cp "$class_path" vn.loa.cli.Loa \
    train "$root"/samples/*/plan.* "$root"/samples/hospital-2026/document.docx >> "$root/target/train.log" 2>&1 && [ -s "$aot" ]; then
    printf '%s\n' "$jdk_release $class_path" > "$aot.key"
  else
    rm -f "$aot"
    say "Chưa tập được khởi động nhanh; Loa vẫn chạy, chỉ bắt đầu chậm hơn."
  fi
}
