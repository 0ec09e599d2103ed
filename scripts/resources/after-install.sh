#!/bin/sh
# After installation or upgrade, deb and rpm alike. All else is in the package itself: the link in /usr/bin, and the
# sandbox's helper with its SUID bit, whatever this kernel allows today.
set -e

source='/opt/${sanitizedProductName}/resources/apparmor-profile'
profile='/etc/apparmor.d/${executable}'

# A parser that does not know the profile's ABI belongs to a system that does not need it.
if [ -d /etc/apparmor.d ] && command -v apparmor_parser >/dev/null 2>&1 &&
  apparmor_parser --skip-kernel-load --skip-read-cache "$source" >/dev/null 2>&1; then
  install -m 644 "$source" "$profile"
  # Not while an image is being made: the kernel is another system's.
  if [ -d /sys/kernel/security/apparmor ] && ! { command -v ischroot >/dev/null 2>&1 && ischroot; }; then
    apparmor_parser --replace --write-cache --skip-read-cache "$profile" || true
  fi
fi
