; fat32boot.asm - boot sector of a FAT32 volume: finds BOOTMGR in the root directory, loads it to 2000:0000 along its cluster
; chain and jumps there with DL = BIOS drive. Written for Mediashell.   nasm -f bin -o fat32boot.bin fat32boot.asm
;
; The writer takes the code from byte 90 on; the bytes before are the volume's own parameters (FAT 3.1, 3.3).
; Needs INT 13h extensions, sectors of 512 bytes, clusters of up to 32 KiB and the right number of hidden sectors.

bits 16
cpu 386
org 0x7C00

LOAD_SEGMENT    equ 0x2000
TABLE_BUFFER    equ 0x8000              ; one sector of the allocation table
END_OF_CHAIN    equ 0x0FFFFFF8
ENTRY_LENGTH    equ 32

; The parameter block, from BP = 7C00
%define per_cluster     bp + 13
%define reserved        bp + 14
%define tables          bp + 16
%define hidden          bp + 28
%define table_sectors   bp + 36
%define root_cluster    bp + 44
%define drive           bp + 64
; Variables below it
%define table_start     bp - 4
%define data_start      bp - 8
%define table_sector    bp - 12         ; the sector in TABLE_BUFFER

        jmp     short start
        nop
        times 90 - ($ - $$) db 0

start:
        cli
        xor     cx, cx
        mov     ss, cx
        mov     bp, 0x7C00
        lea     sp, [bp - 16]
        mov     ds, cx
        sti
        cld
        jmp     0:main

main:
        mov     [drive], dl
        mov     [table_sector], ecx
        movzx   eax, word [reserved]
        add     eax, [hidden]
        mov     [table_start], eax
        mov     cl, [tables]
.table:
        add     eax, [table_sectors]
        loop    .table
        mov     [data_start], eax
        mov     eax, [root_cluster]

; EAX = cluster of the root directory
search:
        mov     bx, LOAD_SEGMENT
        mov     es, bx
        call    read_cluster
        movzx   dx, byte [per_cluster]
        shl     dx, 4                   ; entries of a cluster
        xor     bx, bx
.entry:
        cmp     byte [es:bx], 0
        je      missing
        mov     si, name
        mov     di, bx
        mov     cx, name_length
        repe    cmpsb
        je      found
        add     bx, ENTRY_LENGTH
        dec     dx
        jnz     .entry
        call    next_cluster
        jb      search
missing:
        mov     si, text_missing
        jmp     fail

found:
        test    byte [es:bx + 11], 0x18 ; a directory or a label
        jnz     missing
        push    word [es:bx + 20]
        push    word [es:bx + 26]
        pop     eax                     ; the first cluster
        mov     bx, LOAD_SEGMENT
load:
        call    read_cluster
        movzx   cx, byte [per_cluster]
        shl     cx, 5                   ; paragraphs of a cluster
        add     bx, cx
        call    next_cluster
        jb      load
        mov     dl, [drive]
        jmp     LOAD_SEGMENT:0

; EAX = cluster; EAX = the next one, CF clear at the end of the chain.
next_cluster:
        push    eax
        shr     eax, 7                  ; 128 entries a sector
        add     eax, [table_start]
        cmp     eax, [table_sector]
        je      .cached
        mov     [table_sector], eax
        push    bx
        mov     bx, TABLE_BUFFER >> 4
        mov     cx, 1
        call    read
        pop     bx
.cached:
        pop     eax
        movzx   di, al
        and     di, 127
        shl     di, 2
        mov     eax, [TABLE_BUFFER + di]
        and     eax, 0x0FFFFFFF
        cmp     eax, END_OF_CHAIN
        ret

; EAX = cluster, BX = segment. Keeps EAX and BX.
read_cluster:
        push    eax
        dec     eax
        dec     eax
        movzx   ecx, byte [per_cluster]
        mul     ecx
        add     eax, [data_start]
        call    read
        pop     eax
        ret

; EAX = sector, CX = sectors, BX = segment: INT 13h extensions with an address packet on the stack.
read:
        push    dword 0
        push    eax
        push    bx
        push    word 0
        push    cx
        push    word 16
        mov     si, sp
        mov     dl, [drive]
        mov     ah, 0x42
        int     0x13
        lea     sp, [si + 16]
        mov     si, text_read
        jc      fail
        ret

; Prints the text at SI and waits for ever.
fail:
        lodsb
        test    al, al
        jz      .wait
        mov     ah, 0x0E
        mov     bx, 7
        int     0x10
        jmp     fail
.wait:
        hlt
        jmp     .wait

name            db 'BOOTMGR    '
name_length     equ $ - name
text_missing    db '\BOOTMGR is missing.', 0
text_read       db 'The stick cannot be read.', 0

        times 510 - ($ - $$) db 0
        dw      0xAA55
