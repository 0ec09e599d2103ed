#!/bin/sh
# After removal. An upgrade runs this as well: rpm then says how many are left, dpkg "upgrade".
set -e

if [ "$1" = 0 ] || [ "$1" = remove ] || [ "$1" = purge ]; then
  profile='/etc/apparmor.d/${executable}'
  if [ -f "$profile" ]; then
    if [ -d /sys/kernel/security/apparmor ] && command -v apparmor_parser >/dev/null 2>&1; then
      apparmor_parser --remove "$profile" >/dev/null 2>&1 || true
    fi
    rm -f "$profile"
  fi
fi
