#!/bin/sh
# An authority for this cluster only, and a certificate for each KurrentDB node, which knows the
# others by it. What is there already is kept.
set -eu

AUTHORITY_KEY=${AUTHORITY_KEY:-/authority-key}
AUTHORITY=${AUTHORITY:-/authority}
CERTIFICATES=${CERTIFICATES:-/certificates}
NODES=${NODES:-kurrentdb1 kurrentdb2 kurrentdb3}
# The account of KurrentDB's image.
NODE_OWNER=${NODE_OWNER:-1000:1000}
AUTHORITY_DAYS=7300
NODE_DAYS=3650

if [ ! -s "$AUTHORITY/ca.crt" ]; then
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days "$AUTHORITY_DAYS" -subj '/O=Quipu/CN=Quipu cluster CA' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout "$AUTHORITY_KEY/ca.key" -out "$AUTHORITY/ca.crt.new"
  chmod 600 "$AUTHORITY_KEY/ca.key"
  chmod 644 "$AUTHORITY/ca.crt.new"
  mv "$AUTHORITY/ca.crt.new" "$AUTHORITY/ca.crt"
fi

for node in $NODES; do
  folder="$CERTIFICATES/$node"
  [ ! -s "$folder/node.crt" ] || continue
  # The same common name in all: a node takes for one of its own whoever bears it.
  openssl req -x509 -newkey rsa:2048 -nodes -sha256 -days "$NODE_DAYS" -subj '/O=Quipu/CN=kurrentdb-node' \
    -CA "$AUTHORITY/ca.crt" -CAkey "$AUTHORITY_KEY/ca.key" \
    -addext 'basicConstraints=critical,CA:FALSE' -addext 'keyUsage=critical,digitalSignature,keyEncipherment' \
    -addext 'extendedKeyUsage=serverAuth,clientAuth' -addext "subjectAltName=DNS:$node,DNS:localhost,IP:127.0.0.1" \
    -keyout "$folder/node.key" -out "$folder/node.crt.new"
  chmod 600 "$folder/node.key"
  chmod 644 "$folder/node.crt.new"
  chown "$NODE_OWNER" "$folder/node.key" "$folder/node.crt.new"
  mv "$folder/node.crt.new" "$folder/node.crt"
done
echo "Certificados listos: $NODES"
