#!/bin/sh
# Carries the strings of the code into the translations of the window, and compiles those for the program.
# Give languages (`resources/translate.sh fr ru`) to do these only.
set -eu
cd "$(dirname "$0")/.."
bin=${BRIEFING_BIN:-.venv/bin}
mkdir -p resources/translations/compiled
for language in ${*:-fr ru kk pl es ar}; do
    source=resources/translations/briefing_$language.ts
    "$bin/pyside6-lupdate" -silent -no-obsolete -locations none -extensions py \
        -tr-function-alias tr+=counted,tr+=marked src/briefing -ts "$source"
    "$bin/pyside6-lrelease" -silent "$source" -qm "resources/translations/compiled/briefing_$language.qm"
done
