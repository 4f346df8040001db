#!/bin/sh
# Makes the font of the charts: Noto Sans SC (SIL OFL 1.1) cut down to the characters of characters.txt.
# Needs npm and fontTools (Debian: python3-fonttools). Same inputs and fontTools, same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../main/resources/veritable/chart
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 >/dev/null
tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
/usr/bin/python3 -m fontTools.subset package/400Regular/NotoSansSC_400Regular.ttf \
    --text-file="$here/characters.txt" --unicodes=U+0020,U+00A0,U+3000,U+FFFD \
    --layout-features='' --no-hinting --notdef-outline --name-IDs=0,1,2,3,4,5,6,13,14 \
    --drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,gasp,STAT \
    --output-file="$target/NotoSansSC-subset.ttf"
cp package/LICENSE_FONT "$target/NotoSansSC-OFL.txt"
ls -l "$target"
