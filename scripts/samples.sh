#!/bin/sh
# Makes the binary sample plans (Word, PDF, scans) from the sources beside them. Not needed to use Loa: the
# results are in the repository. Wants LibreOffice, poppler-utils, ImageMagick 6 and a UTF-8 locale.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
samples=$root/samples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for tool in soffice pdftoppm convert; do
  command -v "$tool" >/dev/null || { echo "samples.sh: $tool is missing" >&2; exit 1; }
done
export LC_ALL=C.UTF-8

# office SOURCE FORMAT:FILTER TARGET [READ-FILTER]
office() {
  mkdir -p "$work/out"
  soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="${4:-HTML (StarWriter)}" \
    --convert-to "$2" --outdir "$work/out" "$1" >/dev/null 2>&1
  made=$(ls "$work/out"/*)
  mv "$made" "$3"
  case $3 in "$root"/*) echo "${3#"$root"/}" ;; esac
}

# A page as .VnTime has it: the letters of TCVN3 stand at the places of other characters. Lines in capitals are
# typed small for .VnTimeH, which draws capitals. A capital with a tone has no place of its own.
tcvn3() {
  sed -e 'y/ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ/àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ/' \
    -e 'y/ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ/¡¢£¤¥¦§¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ/'
}

old_page() {
  echo '<html><head><meta charset="utf-8"></head><body>'
  while IFS= read -r line; do
    font=.VnTime
    if [ "$(printf '%s' "$line" | sed 's/.*/\U&/')" = "$line" ] && [ -n "$(printf '%s' "$line" | tr -d '0-9 ')" ]; then
      font=.VnTimeH
      line=$(printf '%s' "$line" | sed 's/.*/\L&/')
    fi
    printf '<p style="margin:0"><font face="%s" style="font-size:14pt">%s</font></p>\n' "$font" \
      "$(printf '%s' "${line:- }" | tcvn3)"
  done
  echo '</body></html>'
}

# seal TARGET DOTS-PER-INCH NAME: a round red seal with a star, and a signature in blue ink across it.
seal() {
  s=$(($2 * 14 / 10))
  c=$((s / 2))
  convert -size "${s}x$s" xc:none -fill none -stroke 'rgb(208,32,36)' -strokewidth $(($2 / 50)) \
    -draw "circle $c,$c $c,$(($2 / 25))" -draw "circle $c,$c $c,$(($2 * 29 / 100))" \
    -stroke none -fill 'rgb(208,32,36)' -font Liberation-Sans-Bold -pointsize $(($2 / 8)) -gravity center \
    -annotate 0 "★\n$3" "$work/ring.png"
  convert -size "$((s * 2))x$s" xc:none \( "$work/ring.png" \) -geometry +0+0 -composite \
    -fill none -stroke 'rgb(24,40,130)' -strokewidth $(($2 / 75)) \
    -draw "path 'M $c,$((c + c / 4)) C $((c + c / 3)),$((c / 3)) $((c + c / 2)),$((s - c / 4)) $s,$c S $((s + c / 2)),$((c / 2)) $((s + c)),$c'" "$1"
}

# pdf TARGET DOTS-PER-INCH PICTURE...: pages that are one JPEG picture each. ImageMagick may be forbidden to write PDF.
pdf() {
  target=$1
  dots=$2
  shift 2
  : >"$work/offsets"
  printf '%%PDF-1.4\n' >"$target"
  kids=
  n=3
  for picture in "$@"; do
    kids="$kids $n 0 R"
    width=$(identify -format %w "$picture")
    height=$(identify -format %h "$picture")
    box="$((width * 72 / dots)) $((height * 72 / dots))"
    draw="q ${box% *} 0 0 ${box#* } 0 0 cm /I Do Q"
    object "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 $box] /Contents $((n + 1)) 0 R /Resources << /XObject << /I $((n + 2)) 0 R >> >> >>"
    object "<< /Length ${#draw} >>
stream
$draw
endstream"
    wc -c <"$target" >>"$work/offsets"
    printf '%s 0 obj\n<< /Type /XObject /Subtype /Image /Width %s /Height %s /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length %s >>\nstream\n' \
      $((n + 2)) "$width" "$height" "$(wc -c <"$picture")" >>"$target"
    cat "$picture" >>"$target"
    printf '\nendstream\nendobj\n' >>"$target"
    n=$((n + 3))
  done
  first=$(wc -c <"$target")
  printf '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' >>"$target"
  second=$(wc -c <"$target")
  printf '2 0 obj\n<< /Type /Pages /Kids [%s ] /Count %s >>\nendobj\n' "$kids" $# >>"$target"
  end=$(wc -c <"$target")
  {
    printf 'xref\n0 %s\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n' "$n" "$first" "$second"
    while read -r offset; do printf '%010d 00000 n \n' "$offset"; done <"$work/offsets"
    printf 'trailer\n<< /Size %s /Root 1 0 R >>\nstartxref\n%s\n%%%%EOF\n' "$n" "$end"
  } >>"$target"
  echo "${target#"$root"/}"
}

# object CONTENT: the next object of the PDF file being made.
object() {
  wc -c <"$target" >>"$work/offsets"
  printf '%s 0 obj\n%s\nendobj\n' "$(wc -l <"$work/offsets" | awk '{print $1 + 2}')" "$1" >>"$target"
}

office "$samples/hospital-2026/source.html" 'docx:MS Word 2007 XML' "$samples/hospital-2026/document.docx"
office "$samples/commune-appendix-2026/source.html" 'docx:MS Word 2007 XML' "$samples/commune-appendix-2026/document.docx"
office "$samples/district-decision-2024/source.html" 'pdf:writer_web_pdf_Export' "$samples/district-decision-2024/document.pdf"
old_page <"$samples/town-tcvn3-2009/source.txt" >"$work/source.html"
office "$work/source.html" 'doc:MS Word 97' "$samples/town-tcvn3-2009/document.doc"

# A clean scan: 300 dots an inch, a few tones, seal and signature over the name.
office "$samples/ward-scan-2026/source.html" 'pdf:writer_web_pdf_Export' "$work/ward.pdf"
pdftoppm -r 300 -gray "$work/ward.pdf" "$work/ward"
seal "$work/seal.png" 300 "PHƯỜNG\nTRẦM HƯƠNG"
set --
for page in "$work"/ward-*.pgm; do
  set -- "$@" "$page.jpg"
done
for page in "$work"/ward-*.pgm; do
  if [ "$page.jpg" = "$(eval echo "\${$#}")" ]; then
    convert "$page" "$work/seal.png" -geometry +1010+560 -composite "$work/page.png"
  else
    convert "$page" -type TrueColor "$work/page.png"
  fi
  convert "$work/page.png" -type TrueColor -units PixelsPerInch -density 300 -sampling-factor 4:2:0 -quality 11 "$page.jpg"
done
pdf "$samples/ward-scan-2026/document.pdf" 300 "$@"

# A bad scan: 150 dots an inch, turned by a degree, noise, uneven light, the seal over words.
office "$samples/commune-damaged-scan-2025/source.html" 'pdf:writer_web_pdf_Export' "$work/commune.pdf"
pdftoppm -r 150 -gray "$work/commune.pdf" "$work/commune"
seal "$work/seal.png" 150 "XÃ\nSUỐI CÁT"
set --
n=0
for page in "$work"/commune-*.pgm; do
  n=$((n + 1))
  size=$(identify -format '%wx%h' "$page")
  # Over words of the first page, over the name on the last.
  convert "$page" "$work/seal.png" -geometry +620+"$((1270 - 590 * n))" -composite "$work/page.png"
  convert "$work/page.png" -background white -rotate 1 -gravity center -extent "$size" +gravity \
    \( -size "$size" gradient:'gray(100%)-gray(84%)' \) -compose multiply -composite \
    -blur 0x0.5 -seed $((2025 + n)) -attenuate 0.25 +noise Gaussian \
    -type TrueColor -units PixelsPerInch -density 150 -sampling-factor 4:2:0 -quality 28 "$page.jpg"
  set -- "$@" "$page.jpg"
done
pdf "$samples/commune-damaged-scan-2025/document.pdf" 150 "$@"
