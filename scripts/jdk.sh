# Sets JAVA_HOME to a JDK 25 and jdk_release to its exact version. POSIX sh; sourced by loa.

# The release file is read by the shell itself: this stands on the path of every command.
jdk_is_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_release=
  while IFS= read -r jdk_line; do
    case $jdk_line in JAVA_RUNTIME_VERSION=*) jdk_release=${jdk_line#*=} ;; esac
  done < "$1/release"
  case $jdk_release in \"25[.+-]*) return 0 ;; *) return 1 ;; esac
}

jdk_find() {
  for jdk_home in "${LOA_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$jdk_home" ] && jdk_is_25 "$jdk_home"; then
      JAVA_HOME=$jdk_home
      return 0
    fi
  done
  # Somewhere else, but on the path: ask it.
  command -v java >/dev/null 2>&1 || return 1
  jdk_home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  [ -n "$jdk_home" ] && jdk_is_25 "$jdk_home" && JAVA_HOME=$jdk_home
}

if ! jdk_find; then
  echo 'Loa cần JDK 25: hãy cài, chẳng hạn gói temurin-25-jdk hoặc openjdk-25-jdk, hay đặt JAVA_HOME tới nơi đã có.' >&2
  echo 'Loa needs JDK 25: install it, for example the package temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME to one.' >&2
  exit 69
fi
export JAVA_HOME
