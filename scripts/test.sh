# The tests of Loa: "loa test" runs all of them, "loa test fast" leaves out those tagged slow. POSIX sh; sourced by loa.

# Adds up the result files of all modules: tests failed skipped.
test_sum() {
  find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec awk '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { line = line " " $0 }
    FNR == 1 { seen = 0 }
    !seen && /<testsuite / { open = 1 }
    open {
      all += number("tests"); bad += number("failures") + number("errors"); left += number("skipped")
      if (/>/) { open = 0; seen = 1 }
    }
    END { print all + 0, bad + 0, left + 0 }' {} + | awk '{ a += $1; b += $2; c += $3 } END { print a + 0, b + 0, c + 0 }'
}

run_tests() {
  case ${1:-all} in
    all) test_without= ;;
    fast) test_without=slow ;;
    *)
      say 'loa test [fast|all]'
      exit 64
      ;;
  esac
  lock_take
  # shellcheck disable=SC2086 # the checks are words
  test_missing=$(needs_install 'cho kiểm thử' $reader_needs $test_needs)
  [ -z "$test_missing" ] ||
    say "Còn thiếu gói:$test_missing. Kiểm thử nào cần chúng sẽ bị bỏ qua. (Missing packages:$test_missing; tests that need them are skipped.)"
  test_start=$(date +%s)
  say "Đang kiểm thử Loa ..."
  find "$root" -type d -path '*/target/surefire-reports' -exec rm -rf {} +
  test_log=$root/target/test.log
  # All modules are tried even after a failure, so that one run tells everything; a coverage floor is judged at the end.
  test_built=yes
  maven "$test_log" verify --fail-at-end -Dmaven.test.failure.ignore=true -Djacoco.haltOnFailure=false "-Dloa.tests.without=$test_without" || test_built=no
  if grep -q 'Rule violated' "$test_log"; then test_built=no; fi
  # shellcheck disable=SC2046 # three numbers
  set -- $(test_sum)
  if [ "$test_built" = no ] || [ "$2" -gt 0 ]; then maven_errors "$test_log" 60; fi
  test_broken=
  [ "$test_built" = yes ] || test_broken='Dựng không trọn, build failed. '
  lock_drop
  test_seconds=$(($(date +%s) - test_start))
  echo "${test_broken}Kiểm thử: $(($1 - $2 - $3)) đạt, $2 hỏng, $3 bỏ qua, $test_seconds giây (tests: $(($1 - $2 - $3)) passed, $2 failed, $3 skipped)"
  [ "$test_built" = yes ] && [ "$2" -eq 0 ] && [ "$1" -gt 0 ]
}
