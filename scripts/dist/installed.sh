#!/bin/bash
# Installs the packages on a minbase Debian 12 as an administrator would, uses them as an ordinary user, upgrades and
# removes them. As root, with debootstrap, node and rpm: scripts/dist/installed.sh [FOLDER OF PACKAGES] [BASE]
# BASE is a minbase Debian 12 of debootstrap; without it one is made. It stays as it is.
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
packages=$(realpath "${1:-$scripts/../../dist}")
deb=$(echo "$packages"/*amd64.deb)
rpm=$(echo "$packages"/*x86_64.rpm)
work=$(mktemp -d)
base=${2:-$work/base}
root=$work/root

if [ "${INSIDE:-}" != yes ]; then
  rm -rf "$work"
  exec unshare --mount --pid --fork --kill-child env INSIDE=yes "$0" "$packages" ${2:+"$2"}
fi
trap 'umount -R "$root/proc" "$root/dev" "$root/tmp" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
failed=0
ok() { # TEXT COMMAND...
  local text=$1
  shift
  if "$@" >/dev/null 2>&1; then echo "ok      $text"; else echo "FAILED  $text" && failed=1; fi
}
within() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
install() { within apt-get install -q -y --no-install-recommends "$@" >>"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log"; return 1; }; }

[ -d "$base" ] || debootstrap --variant=minbase bookworm "$base" "${MIRROR:-http://deb.debian.org/debian}" >"$work/debootstrap.log"
cp -a "$base" "$root"
cp /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
cp "$deb" "$root/tmp/first.deb"

# The next version, as an upgrade brings it.
dpkg-deb -R "$deb" "$work/next"
sed -i 's/^Version: .*/Version: 99.0.0/' "$work/next/DEBIAN/control"
echo 99.0.0 >"$work/next/opt/Switchboard/resources/version"
chmod 4755 "$work/next/opt/Switchboard/chrome-sandbox"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/next" "$root/tmp/next.deb" >/dev/null

echo "== apt, without recommended packages"
within apt-get update -q >"$work/apt.log" 2>&1
ok 'it installs on a minbase Debian' install /tmp/first.deb
# For the test alone: a display, a bus, a look at processes.
install xvfb xauth dbus procps
ok 'every library is there' sh -c "! chroot '$root' ldd /opt/Switchboard/switchboard | grep 'not found'"
ok 'notifications: libnotify is there' test -e "$root/usr/lib/x86_64-linux-gnu/libnotify.so.4"
ok 'the tray question: gdbus is there' within gdbus help
ok 'the sandbox helper belongs to root, with its SUID bit' test "$(within stat -c '%U %a' /opt/Switchboard/chrome-sandbox)" = 'root 4755'
ok 'no desktop entry switches the sandbox off' sh -c "! grep -rl no-sandbox '$root/usr/share/applications'"
ok 'it opens b24console addresses' grep -q 'x-scheme-handler/b24console' "$root/usr/share/applications/switchboard.desktop"
within useradd --create-home op

cat >"$root/usr/local/bin/session" <<'END'
#!/bin/sh
exec dbus-run-session -- xvfb-run -a switchboard --user-data-dir="/home/op/$1"
END
chmod 755 "$root/usr/local/bin/session"
renderer() { pgrep -f "switchboard.*--type=renderer.*/home/op/$1( |\$)|switchboard --type=renderer.*user-data-dir=/home/op/$1" | head -1; }
started() { # NAME
  for _ in $(seq 240); do
    grep -qs 'certificates of the system' "$root/home/op/$1"/logs/* && [ -n "$(renderer "$1")" ] && return 0
    sleep 0.5
  done
  return 1
}
seccomp() { awk '/^Seccomp:/ { print $2 }' "/proc/$(renderer "$1")/status"; }
mount -t proc proc /proc

echo '== an ordinary user, sandbox by user namespaces'
within runuser -u op -- /usr/local/bin/session spaces >"$work/spaces.log" 2>&1 &
ok 'the window opens' started spaces
ok 'the page is held by a filter (Seccomp: 2)' test "$(seccomp spaces)" = 2
ok 'no process runs without its sandbox' sh -c '! pgrep -f -- "[-]-no-sandbox"'

echo '== an upgrade while it runs'
ok 'apt upgrades it' install /tmp/next.deb
ok 'the command is still there' within test -x /usr/bin/switchboard
ok 'the running console goes on' test -n "$(renderer spaces)"
told() { for _ in $(seq 240); do grep -qs 'version 99.0.0 has been installed' "$root/home/op/spaces"/logs/* && return 0; sleep 0.5; done; return 1; }
ok 'it says that another version is installed' told
pkill -f '/home/op/spaces' || true

echo '== an ordinary user, sandbox by the SUID helper'
# A user namespace in which no further one may be made, as on systems that forbid them.
unshare --user sleep infinity &
namespace=$!
until [ "$(readlink "/proc/$namespace/ns/user")" != "$(readlink /proc/self/ns/user)" ]; do sleep 0.1; done
for map in uid_map gid_map; do echo '0 0 65536' >"/proc/$namespace/$map"; done
nsenter --user --target "$namespace" --setuid 0 --setgid 0 sh -c "
  echo 0 >/proc/sys/user/max_user_namespaces
  exec chroot '$root' env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 runuser -u op -- /usr/local/bin/session helper" >"$work/helper.log" 2>&1 &
ok 'the window opens' started helper
ok 'the helper is at work' pgrep -f 'chrome-sandbox'
ok 'the page is held by a filter (Seccomp: 2)' test "$(seccomp helper)" = 2
pkill -f '/home/op/helper' || true

left() { find "$root/opt" "$root/usr" "$root/etc" -iname '*switchboard*' ! -path '*/alternatives/*' -print; }
echo '== removal'
ok 'apt removes it' within apt-get purge -q -y switchboard
ok 'nothing of it is left outside of the users'"'"' own folders' sh -c "[ -z '$(left)' ]"
ok 'the user keeps their data' test -d "$root/home/op/spaces"

echo '== rpm'
if within sh -c 'command -v rpm' >/dev/null || install rpm; then
  mkdir "$work/tree"
  (cd "$work/tree" && rpm2cpio "$rpm" | cpio -id --quiet)
  echo 99.0.0 >"$work/tree/opt/Switchboard/resources/version"
  SOURCE_DATE_EPOCH=1 node "$scripts/fpm.mjs" -s dir -t rpm --name switchboard --version 99.0.0 --architecture amd64 \
    --maintainer 'A <a@example.org>' --url https://example.org --license MIT --description Next \
    --after-install "$scripts/../resources/after-install.sh" --after-remove "$scripts/../resources/after-remove.sh" \
    --package "$root/tmp/next.rpm" "$work/tree/opt/Switchboard/=/opt/Switchboard"
  ok 'it installs' within rpm -i --nodeps /tmp/first.rpm
  ok 'rpm -U upgrades it' within rpm -U --nodeps /tmp/next.rpm
  ok 'the command is still there' within test -x /usr/bin/switchboard
  ok 'the sandbox helper keeps its SUID bit' test "$(within stat -c '%U %a' /opt/Switchboard/chrome-sandbox)" = 'root 4755'
  ok 'rpm -e removes it' within rpm -e switchboard
  ok 'nothing of it is left' sh -c "[ -z '$(left)' ]"
fi
[ "$failed" = 0 ] && echo 'The packages install, run, upgrade and go.'
exit "$failed"
