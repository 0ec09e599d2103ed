import { describe, expect, it } from 'vitest'
import { pictureType, recordingType } from '../../../../../electron/services/file/type'
import { png, wav } from '../../../../portal/files'

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const iso = (brand: string) => Buffer.concat([bytes('00000020'), Buffer.from(`ftyp${brand}`), Buffer.alloc(16)])
const bitmap = Buffer.concat([Buffer.from('BM'), Buffer.alloc(12), bytes('28000000'), Buffer.alloc(20)])

const pictures: [string, Buffer][] = [
  ['image/png', png(2, 2, [1, 2, 3])],
  ['image/jpeg', bytes('ff d8 ff e0 00 10 4a 46')],
  ['image/gif', Buffer.from('GIF89a........')],
  ['image/gif', Buffer.from('GIF87a........')],
  ['image/webp', Buffer.from('RIFF....WEBPVP8 ')],
  ['image/bmp', bitmap],
  ['image/avif', iso('avif')],
  ['image/avif', iso('avis')],
]
const recordings: [string, Buffer][] = [
  ['audio/wav', wav()],
  ['video/mp4', iso('isom')],
  ['video/mp4', iso('mp42')],
  ['video/mp4', iso('qt  ')],
  ['audio/mp4', iso('M4A ')],
  ['video/webm', bytes('1a 45 df a3 01')],
  ['audio/ogg', Buffer.from('OggS....')],
  ['audio/flac', Buffer.from('fLaC....')],
  ['audio/mpeg', Buffer.from('ID3.....')],
  ['audio/mpeg', bytes('ff fb 90 64')],
  ['audio/aac', bytes('ff f1 50 80')],
]
const others: [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['SVG with a declaration', Buffer.from('<?xml version="1.0"?><svg/>')],
  ['a page', Buffer.from('<!doctype html><title>Authorization</title>')],
  ['a page after a blank', Buffer.from(' \n<html>')],
  ['a script', Buffer.from('alert(1)')],
  ['JSON', Buffer.from('{"error":"expired_token"}')],
  ['PDF', Buffer.from('%PDF-1.7')],
  ['a text that begins like a bitmap', Buffer.from('BMW is a maker of cars and motorcycles')],
  ['a program', Buffer.from('MZ..............')],
  ['half a signature', bytes('89 50 4e 47')],
  ['HEIC, which Chromium does not show', iso('heic')],
  ['an archive', bytes('50 4b 03 04')],
]

describe('by its first bytes', () => {
  it.each(pictures)('a picture is %s', (type, content) => expect(pictureType(content)).toBe(type))
  it.each(recordings)('a recording is %s', (type, content) => expect(recordingType(content)).toBe(type))
  it.each([...others, ...recordings])('%s is no picture', (_, content) => expect(pictureType(content)).toBeNull())
  it.each([...others, ...pictures])('%s is no recording', (_, content) => expect(recordingType(content)).toBeNull())
})
