# Fuzzing led by coverage: it begins with the inputs of bench/fuzz, and keeps in target/fuzz those that reach new code. POSIX sh; sourced by loa.

fuzz_targets='Compile Lint Restore Text Page Word OldWord Pdf'

# run_fuzz TARGET SECONDS: an uncaught throwable, an input that does not end, or a leak ends it with a code other than 0; the closing
# figures tell the slowest input, which may take 2 seconds on a machine that does nothing else.
run_fuzz() {
  fuzz_target=${1:-}
  fuzz_seconds=${2:-60}
  case " $fuzz_targets " in
    *" $fuzz_target "*) ;;
    *)
      echo "loa fuzz TARGET [SECONDS]   TARGET: $fuzz_targets" >&2
      exit 64
      ;;
  esac
  case $fuzz_target in OldWord) fuzz_longest=16384 ;; *) fuzz_longest=4096 ;; esac
  fuzz_found=$root/target/fuzz/$fuzz_target
  mkdir -p "$fuzz_found/corpus"
  # shellcheck disable=SC2086 # the options are words
  exec "$JAVA_HOME/bin/java" $java_options -Xmx700m --enable-native-access=ALL-UNNAMED -cp "$class_path" \
    com.code_intelligence.jazzer.Jazzer --target_class="vn.loa.bench.fuzz.${fuzz_target}Fuzz" \
    --instrumentation_includes='vn.loa.**' --disabled_hooks='**' \
    "$fuzz_found/corpus" "$root/bench/fuzz/$fuzz_target" -max_total_time="$fuzz_seconds" -timeout=20 -rss_limit_mb=1800 \
    -max_len="$fuzz_longest" -artifact_prefix="$fuzz_found/" -print_final_stats=1
}
