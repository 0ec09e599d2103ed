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
# Nothing of it has to outlive a power cut.
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/test"
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
install xvfb xauth dbus procps xdotool x11-utils
ok 'every library is there' sh -c "! chroot '$root' ldd /opt/Switchboard/switchboard | grep 'not found'"
ok 'notifications: libnotify is there' test -e "$root/usr/lib/x86_64-linux-gnu/libnotify.so.4"
ok 'the tray question: gdbus is there' within gdbus help
ok 'the sandbox helper belongs to root, with its SUID bit' test "$(within stat -c '%U %a' /opt/Switchboard/chrome-sandbox)" = 'root 4755'
ok 'no desktop entry switches the sandbox off' sh -c "! grep -rl no-sandbox '$root/usr/share/applications'"
ok 'it opens b24console addresses' grep -q 'x-scheme-handler/b24console' "$root/usr/share/applications/switchboard.desktop"
within useradd --create-home op
not() { ! "$@"; }

cat >"$root/usr/local/bin/session" <<'END'
#!/bin/sh
name=$1
display=$2
shift 2
exec dbus-run-session -- xvfb-run -n "$display" -f "/tmp/keys$display" switchboard --user-data-dir="/home/op/$name" "$@"
END
chmod 755 "$root/usr/local/bin/session"
mount -t proc proc /proc
# As the kernel's own root folder, not as a changed one: within a chroot it allows no user namespaces.
whole() {
  unshare --mount sh -c 'mount --rbind "$0" "$0" && cd "$0" && pivot_root . mnt && umount -l /mnt && cd / && exec "$@"' "$root" \
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"
}
children() { cat "/proc/$1/task"/*/children 2>/dev/null; }
# The processes of pages: what a zygote with a sandbox has made, and that makes nothing itself. Chromium cannot always
# name them.
pages() {
  for zygote in $(pgrep -f -- '--type=zygote$'); do
    for made in $(children "$zygote"); do [ -n "$(children "$made")" ] || echo "$made"; done
  done
}
runs() { pgrep -f "^switchboard --user-data-dir=/home/op/$1( |\$)"; }
within_time() { local end=$((SECONDS + 180)); until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.25; done; }
logged() { grep -qs "$2" "$root/home/op/$1"/logs/*; }
opened() { [ -n "$(pages)" ] && logged "$1" 'certificates of the system'; }
held() { [ -n "$(pages)" ] && for page in $(pages); do [ "$(awk '/^Seccomp:/ { print $2 }' "/proc/$page/status")" = 2 ] || return 1; done; }
unsandboxed() { pgrep -f -- '^[^ ]*switchboard .*--no-sandbox'; }
ended() { ! runs "$1"; }
quit() { kill $(runs "$1"); within_time ended "$1"; }

echo '== an ordinary user, sandbox by user namespaces'
whole runuser -u op -- /usr/local/bin/session spaces 71 >"$work/spaces.log" 2>&1 &
ok 'the window opens' within_time opened spaces
seen() { within env DISPLAY=:71 XAUTHORITY=/tmp/keys71 "$@"; }
has_icon() { seen xprop -id "$(seen xwininfo -root -tree | awk '/"Switchboard":/ { print $1 }')" _NET_WM_ICON | grep -q 'Icon ('; }
ok 'the window has its icon' within_time has_icon
ok 'the helper is not needed' not pgrep chrome-sandbox
ok 'every page is held by a filter (Seccomp: 2)' within_time held
ok 'no process runs without its sandbox' not unsandboxed

echo '== an upgrade while it runs'
ok 'apt upgrades it' install /tmp/next.deb
ok 'the command is still there' within test -x /usr/bin/switchboard
ok 'the running console goes on' runs spaces
# It looks twice, half a minute apart.
ok 'it says that another version is installed' within_time logged spaces 'version 99.0.0 has been installed'
ok 'its page is still there' held
ok 'it ends when it is told to' quit spaces

echo '== an ordinary user, sandbox by the SUID helper'
# In a chroot the kernel allows no user namespaces, as on systems that forbid them to ordinary users.
# A display of its own: the one before may still be ending.
within runuser -u op -- /usr/local/bin/session helper 72 >"$work/helper.log" 2>&1 &
ok 'the window opens' within_time opened helper
ok 'the helper is at work' pgrep chrome-sandbox
ok 'every page is held by a filter (Seccomp: 2)' within_time held
ok 'no process runs without its sandbox' not unsandboxed

echo '== erasing'
display=80
on_display() { within env DISPLAY=:$display XAUTHORITY=/tmp/keys$display xdotool search --onlyvisible --class switchboard "$@"; }
answered() { # NAME CODE KEY...
  local name=$1 code=$2 status=0
  shift 2
  display=$((display + 1))
  within runuser -u op -- xvfb-run -n $display -f /tmp/keys$display \
    switchboard --user-data-dir="/home/op/$name" --erase-data >>"$work/erase.log" 2>&1 &
  within_time on_display || return 1
  on_display windowfocus --sync key "$@"
  wait $! || status=$?
  [ "$status" = "$code" ]
}
ok 'while it runs, nothing is erased (2)' answered helper 2 Return
ok 'it ends when it is told to' quit helper
ok 'Enter keeps everything (1)' answered helper 1 Return
ok 'it is all there' test -d "$root/home/op/helper/logs"
ok 'Erase erases (0)' answered helper 0 Tab Return
ok 'nothing of that user is left' not test -e "$root/home/op/helper"

left() { find "$root/opt" "$root/usr" "$root/etc" -iname '*switchboard*' ! -path '*/alternatives/*' -print 2>/dev/null; }
echo '== removal'
ok 'apt removes it' within apt-get purge -q -y switchboard
ok 'nothing of it is left outside of the users'"'"' own folders' sh -c "[ -z '$(left)' ]"
ok 'the user keeps their data' test -d "$root/home/op/spaces"

echo '== rpm'
if within sh -c 'command -v rpm' >/dev/null || install rpm; then
  cp "$rpm" "$root/tmp/first.rpm"
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
