; bootmgr.asm - what a boot sector loads as \BOOTMGR to 2000:0000, in the role of Windows' boot manager on the sample
; media: checks that it was loaded as a whole and prints one line with the medium's label, which it reads from the UDF
; volume of a disc or from the FAT32 boot sector of a stick. Written for Mediashell.
; nasm -f bin -o bootmgr bootmgr.asm
;
; In: DL = BIOS drive. The program is longer than 64 KiB so that a loader which cannot cross a segment is found out.

bits 16
cpu 386
org 0

IMAGE_SIZE      equ 70 * 1024
BUFFER_SEGMENT  equ 0x1000
TAIL_SEGMENT    equ (IMAGE_SIZE - 16) / 16
TAIL_MARK       equ 0x4C494154
FAT32_LABEL     equ 71
FAT32_TYPE      equ 82
LABEL_LENGTH    equ 11

start:
        cli
        mov     ax, cs
        mov     ds, ax
        xor     bx, bx
        mov     ss, bx
        mov     sp, 0x7C00
        sti
        cld
        mov     [drive], dl
        call    serial_init
        mov     ax, cs
        add     ax, TAIL_SEGMENT
        mov     es, ax
        mov     si, text_cut
        cmp     dword [es:12], TAIL_MARK
        jne     fail
        mov     ax, BUFFER_SEGMENT
        mov     es, ax
        mov     word [line_end], label
        call    disc_label
        je      .print
        call    stick_label
        mov     si, text_no_label
        jne     fail
.print:
        mov     bx, [line_end]
        mov     dword [bx], 0x0A0D      ; CR, LF and the end
        mov     si, line
        call    print
        mov     si, text_sample
        call    print
        jmp     wait_forever

fail:
        call    print
wait_forever:
        hlt
        jmp     wait_forever

%include "console.inc"
%include "udf.inc"

; The label of a UDF disc; ZF set when there was one.
disc_label:
        mov     eax, UDF_ANCHOR_SECTOR
        call    read_sector
        jc      .no
        cmp     word [es:0], TAG_ANCHOR
        jne     .no
        cmp     dword [es:TAG_LOCATION], UDF_ANCHOR_SECTOR
        jne     .no
        mov     edi, [es:ANCHOR_MAIN_SECTOR]
        mov     cx, 16
.next:
        mov     eax, edi
        call    read_sector
        jc      .no
        cmp     word [es:0], TAG_LOGICAL_VOLUME
        je      .found
        inc     edi
        loop    .next
.no:
        or      al, 1                   ; clears ZF
        ret
.found:
        mov     si, VOLUME_LABEL
        movzx   cx, byte [es:VOLUME_LABEL + VOLUME_LABEL_LENGTH - 1]
        mov     bl, [es:si]             ; 8: one byte a character, 16: two, most significant first
        inc     si
        jcxz    .end
        dec     cx
        cmp     bl, 16
        jne     .character
        shr     cx, 1
.character:
        jcxz    .end
        mov     al, [es:si]
        cmp     bl, 16
        jne     .narrow
        inc     si
        mov     ah, al
        mov     al, [es:si]
        test    ah, ah
        jz      .narrow
        mov     al, '?'
.narrow:
        inc     si
        call    append
        dec     cx
        jmp     .character
.end:
        xor     ax, ax                  ; sets ZF
        ret

; The label of the active FAT32 partition, or of a FAT32 volume without a partition table; ZF set when there was one.
stick_label:
        xor     eax, eax
        call    read_sector
        jc      .no
        call    is_fat32
        je      .found
        mov     si, 446
        mov     cx, 4
.entry:
        test    byte [es:si], 0x80
        jnz     .active
        add     si, 16
        loop    .entry
.no:
        or      al, 1
        ret
.active:
        mov     eax, [es:si + 8]
        call    read_sector
        jc      .no
        call    is_fat32
        jne     .no
.found:
        mov     si, FAT32_LABEL
        mov     cx, LABEL_LENGTH
.blank:
        mov     bx, cx                  ; leave out the blanks at the end
        cmp     byte [es:bx + FAT32_LABEL - 1], ' '
        loope   .blank
        inc     cx
.character:
        mov     al, [es:si]
        inc     si
        call    append
        loop    .character
        xor     ax, ax
        ret

is_fat32:
        cmp     dword [es:FAT32_TYPE], 'FAT3'
        ret

; Appends AL to the line; what is not ASCII becomes a question mark.
append:
        push    bx
        cmp     al, ' '
        jb      .other
        cmp     al, 0x7F
        jb      .put
.other:
        mov     al, '?'
.put:
        mov     bx, [line_end]
        mov     [bx], al
        inc     word [line_end]
        pop     bx
        ret

; EAX = sector; reads one sector of whatever size to BUFFER_SEGMENT:0. CF on error.
read_sector:
        push    si
        push    dx
        mov     [packet.sector], eax
        mov     word [packet.count], 1
        mov     si, packet
        mov     dl, [drive]
        mov     ah, 0x42
        int     0x13
        pop     dx
        pop     si
        ret

align 4
packet:
        db      16, 0
.count: dw      1
        dw      0, BUFFER_SEGMENT
.sector:
        dd      0, 0
line_end        dw 0
drive           db 0
text_cut        db 'MEDIASHELL: \BOOTMGR was not loaded as a whole.', 13, 10, 0
text_no_label   db 'MEDIASHELL: the medium has no label that can be read.', 13, 10, 0
text_sample     db 'This is a sample boot program; it starts no operating system.', 13, 10, 0
line            db 13, 10, 'MEDIASHELL BIOS BOOT '
label:          times VOLUME_LABEL_LENGTH + 4 db 0

        times IMAGE_SIZE - 4 - ($ - $$) db 0
        dd      TAIL_MARK
