; etfsboot.asm - El Torito boot image without emulation, in the role of Microsoft's etfsboot.com: finds \BOOTMGR in the
; root directory of the disc's UDF 1.02 file system, loads it to 2000:0000 and jumps there with DL = BIOS drive.
; Written for Mediashell.   nasm -f bin -o etfsboot.com etfsboot.asm
;
; Limits: sectors of 2048 bytes; a root directory of up to 62 KiB; \BOOTMGR of up to 448 KiB; entries with short or long
; allocation descriptors. Names are compared without regard to case.

bits 16
cpu 386
org 0x7C00

IMAGE_SIZE      equ 4096
BUFFER          equ 0x9000              ; one sector: descriptors
ENTRY           equ 0x9800              ; one sector: the file entry being followed
ROOT_SEGMENT    equ 0x1000
ROOT_LIMIT      equ 31                  ; sectors
LOAD_SEGMENT    equ 0x2000
LOAD_LIMIT      equ 224                 ; sectors: below 9000:0000
SECTOR_SHIFT    equ 11
SECTOR_PARAGRAPHS equ 2048 / 16

start:
        cli
        xor     ax, ax
        mov     ds, ax
        mov     es, ax
        mov     ss, ax
        mov     sp, 0x7C00
        sti
        cld
        jmp     0:main

%include "console.inc"
%include "udf.inc"

main:
        mov     [drive], dl
        call    serial_init
        mov     si, text_hello
        call    print
        call    read_volume
        call    load_root
        call    find_bootmgr            ; EAX = block of its file entry
        mov     bx, LOAD_SEGMENT
        mov     word [limit], LOAD_LIMIT
        call    load_file
        mov     dl, [drive]
        jmp     LOAD_SEGMENT:0

; Walks the main volume descriptor sequence; leaves [partition] and [file_set].
read_volume:
        mov     eax, UDF_ANCHOR_SECTOR
        call    read_buffer
        mov     si, text_no_udf
        cmp     word [BUFFER], TAG_ANCHOR
        jne     fail
        cmp     dword [BUFFER + TAG_LOCATION], UDF_ANCHOR_SECTOR
        jne     fail
        mov     edi, [BUFFER + ANCHOR_MAIN_SECTOR]
        mov     ecx, [BUFFER + ANCHOR_MAIN_LENGTH]
        shr     ecx, SECTOR_SHIFT
.next:
        mov     si, text_no_udf
        test    ecx, ecx
        jz      fail
        mov     eax, edi
        call    read_buffer
        mov     ax, [BUFFER]
        cmp     ax, TAG_TERMINATING
        je      .done
        cmp     ax, TAG_PARTITION
        jne     .volume
        mov     eax, [BUFFER + PARTITION_START]
        mov     [partition], eax
        jmp     .more
.volume:
        cmp     ax, TAG_LOGICAL_VOLUME
        jne     .more
        mov     eax, [BUFFER + VOLUME_FILE_SET_BLOCK]
        mov     [file_set], eax
.more:
        inc     edi
        dec     ecx
        jmp     .next
.done:
        cmp     dword [partition], 0
        je      fail
        ret

; Reads the root directory's identifiers to ROOT_SEGMENT:0.
load_root:
        mov     eax, [file_set]
        add     eax, [partition]
        call    read_buffer
        mov     si, text_no_udf
        cmp     word [BUFFER], TAG_FILE_SET
        jne     fail
        mov     eax, [BUFFER + FILE_SET_ROOT_BLOCK]
        mov     bx, ROOT_SEGMENT
        mov     word [limit], ROOT_LIMIT
        call    load_file
        ret

; Looks for BOOTMGR among the identifiers; EAX = block of its file entry.
find_bootmgr:
        push    es
        mov     ax, ROOT_SEGMENT
        mov     es, ax
        xor     di, di
.next:
        mov     si, text_no_bootmgr
        cmp     word [es:di], TAG_FILE_IDENTIFIER
        jne     fail
        mov     dx, di                  ; DX = start of this identifier
        movzx   cx, byte [es:di + IDENTIFIER_NAME_LENGTH]
        mov     bx, [es:di + IDENTIFIER_USE_LENGTH]
        test    byte [es:di + IDENTIFIER_FLAGS], 0x0E   ; directory, deleted or parent
        jnz     .skip
        lea     si, [di + IDENTIFIER_NAME]
        add     si, bx
        call    is_bootmgr
        je      .found
.skip:
        mov     di, dx                  ; length: 38 + implementation use + name, a multiple of four
        add     di, IDENTIFIER_NAME + 3
        add     di, bx
        add     di, cx
        and     di, ~3
        cmp     di, ROOT_LIMIT << SECTOR_SHIFT
        jb      .next
        mov     si, text_no_bootmgr
        jmp     fail
.found:
        mov     di, dx
        mov     eax, [es:di + IDENTIFIER_ENTRY_BLOCK]
        pop     es
        ret

; ES:SI = compressed unicode of CX bytes; ZF set when it says BOOTMGR in any case.
is_bootmgr:
        pusha
        mov     al, [es:si]
        inc     si
        dec     cx
        mov     bp, 1
        cmp     al, 8
        je      .units
        cmp     al, 16
        jne     .end
        inc     bp                      ; most significant byte first
        shr     cx, 1
.units:
        cmp     cx, bootmgr_length
        jne     .end
        mov     di, bootmgr
.unit:
        cmp     bp, 1
        je      .narrow
        cmp     byte [es:si], 0
        jne     .end
        inc     si
.narrow:
        mov     al, [es:si]
        inc     si
        cmp     al, 'a'
        jb      .compare
        sub     al, 'a' - 'A'
.compare:
        cmp     al, [di]
        jne     .end
        inc     di
        loop    .unit
        xor     ax, ax                  ; sets ZF
.end:
        popa
        ret

; EAX = block of a file entry, BX = segment to load to, [limit] = sectors allowed; loads all extents one after the other.
load_file:
        add     eax, [partition]
        call    read_buffer
        mov     si, BUFFER
        mov     di, ENTRY
        mov     cx, 2048 / 4
        rep     movsd
        mov     si, text_bad_entry
        cmp     word [ENTRY], TAG_FILE_ENTRY
        jne     fail
        mov     bp, 8                   ; bytes of a short allocation descriptor
        mov     al, [ENTRY + ENTRY_FLAGS]
        and     al, 7
        jz      .extents
        mov     bp, 16
        dec     al
        jnz     fail
.extents:
        mov     di, ENTRY + ENTRY_EXTENTS
        add     di, [ENTRY + ENTRY_ATTRIBUTE_LENGTH]
        mov     cx, [ENTRY + ENTRY_EXTENTS_LENGTH]
.extent:
        cmp     cx, bp
        jb      .done
        mov     edx, [di]
        add     edx, 2047
        shr     edx, SECTOR_SHIFT       ; sectors of this extent
        mov     eax, [di + 4]
        add     eax, [partition]
.sector:
        test    edx, edx
        jz      .next
        mov     si, text_too_large
        dec     word [limit]
        js      fail
        call    read_sector
        add     bx, SECTOR_PARAGRAPHS
        inc     eax
        dec     edx
        jmp     .sector
.next:
        add     di, bp
        sub     cx, bp
        jmp     .extent
.done:
        ret

; EAX = sector; reads it to 0:BUFFER.
read_buffer:
        push    bx
        mov     bx, BUFFER >> 4
        call    read_sector
        pop     bx
        ret

; EAX = sector, BX = segment; reads 2048 bytes by INT 13h extensions. Keeps all registers.
read_sector:
        pushad
        mov     [packet.sector], eax
        mov     [packet.segment], bx
        mov     bp, 4                   ; a drive that spins up may fail at first
.try:
        mov     word [packet.count], 1
        mov     si, packet
        mov     dl, [drive]
        mov     ah, 0x42
        int     0x13
        jnc     .done
        dec     bp
        jnz     .try
        mov     si, text_read_error
        jmp     fail
.done:
        popad
        ret

fail:
        xor     ax, ax
        mov     ds, ax
        call    print
.wait:
        hlt
        jmp     .wait

align 4
packet:
        db      16, 0
.count: dw      1
        dw      0
.segment:
        dw      0
.sector:
        dd      0, 0
partition       dd 0
file_set        dd 0
limit           dw 0
drive           db 0

bootmgr         db 'BOOTMGR'
bootmgr_length  equ $ - bootmgr
text_hello      db 13, 10, 'Mediashell disc loader', 13, 10, 0
text_no_udf     db 'The disc has no UDF file system that can be read.', 13, 10, 0
text_no_bootmgr db 'There is no file \BOOTMGR on the disc.', 13, 10, 0
text_bad_entry  db 'The entry of a file on the disc is not sound.', 13, 10, 0
text_too_large  db '\BOOTMGR or the root directory is too large.', 13, 10, 0
text_read_error db 'The disc cannot be read.', 13, 10, 0

        times IMAGE_SIZE - ($ - $$) db 0
