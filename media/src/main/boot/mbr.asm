; mbr.asm - boot code of a master boot record: starts the active partition's boot sector, whose place it hands on in DS:SI,
; with DL = BIOS drive. Written for Mediashell.   nasm -f bin -o mbr.bin mbr.asm
; Needs INT 13h extensions. Runs at 0:0600, where it moves itself, since the boot sector wants 0:7C00.

bits 16
cpu 386
org 0x0600

CODE_LENGTH     equ 440                 ; the disk signature follows
TABLE           equ 0x0600 + 446
ENTRY_LENGTH    equ 16
ENTRY_SECTOR    equ 8
BOOT_SECTOR     equ 0x7C00

start:
        cli
        xor     cx, cx
        mov     ss, cx
        mov     sp, BOOT_SECTOR
        mov     ds, cx
        mov     es, cx
        sti
        cld
        mov     si, BOOT_SECTOR
        mov     di, start
        mov     ch, 512 / 2 / 256       ; CX = 256 words
        rep     movsw
        jmp     0:moved

moved:
        mov     si, TABLE
.entry:
        cmp     byte [si], 0x80
        je      .active
        add     si, ENTRY_LENGTH
        cmp     si, TABLE + 4 * ENTRY_LENGTH
        jb      .entry
        mov     bx, text_none
        jmp     fail
.active:
        mov     eax, [si + ENTRY_SECTOR]
        mov     [packet.sector], eax
        mov     di, 3                   ; a stick that wakes up may fail at first
.try:
        push    si
        mov     si, packet
        mov     ah, 0x42
        int     0x13
        pop     si
        jnc     .loaded
        dec     di
        jnz     .try
        mov     bx, text_read
        jmp     fail
.loaded:
        cmp     word [BOOT_SECTOR + 510], 0xAA55
        mov     bx, text_sector
        jne     fail
        jmp     0:BOOT_SECTOR

; Prints the text at BX and waits for ever.
fail:
        mov     al, [bx]
        inc     bx
        test    al, al
        jz      .wait
        push    bx
        mov     ah, 0x0E
        mov     bx, 7
        int     0x10
        pop     bx
        jmp     fail
.wait:
        hlt
        jmp     .wait

align 4
packet:
        db      16, 0
        dw      1
        dw      BOOT_SECTOR, 0
.sector:
        dd      0, 0
text_none       db 'No partition of this medium is active.', 0
text_read       db 'The active partition cannot be read.', 0
text_sector     db 'The active partition has no boot sector.', 0

        times CODE_LENGTH - ($ - $$) db 0
