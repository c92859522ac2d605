; bootx64.asm - UEFI application for x64, in the role of Windows' bootmgfw.efi on the sample media: finds the volume that
; holds \bootmgr, first on the device it was started from, then on all others, and prints one line with that volume's
; label. The PE32+ headers are laid out by hand. Written for Mediashell.
; nasm -f bin -o bootx64.efi bootx64.asm

bits 64
default rel

FILE_ALIGN      equ 0x200
SECTION_ALIGN   equ 0x1000
TEXT_ADDRESS    equ SECTION_ALIGN
RELOC_ADDRESS   equ TEXT_ADDRESS + SECTION_ALIGN
RELOC_SIZE      equ 12

; EFI_SYSTEM_TABLE (UEFI 4.3)
ST_CON_OUT      equ 0x40
ST_BOOT         equ 0x60
; EFI_BOOT_SERVICES (UEFI 4.4)
BS_HANDLE_PROTOCOL      equ 0x98
BS_STALL                equ 0xF8
BS_SET_WATCHDOG         equ 0x100
BS_LOCATE_HANDLES       equ 0x138
BY_PROTOCOL             equ 2
; EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL (12.4), EFI_LOADED_IMAGE_PROTOCOL (9.1), EFI_SIMPLE_FILE_SYSTEM_PROTOCOL (13.4),
; EFI_FILE_PROTOCOL (13.5), EFI_FILE_SYSTEM_INFO (13.5.17)
OUT_STRING      equ 0x08
IMAGE_DEVICE    equ 0x18
FS_OPEN_VOLUME  equ 0x08
FILE_OPEN       equ 0x08
FILE_CLOSE      equ 0x10
FILE_GET_INFO   equ 0x40
FILE_MODE_READ  equ 1
INFO_LABEL      equ 36
INFO_ROOM       equ 1024

file_start:
        db      'MZ'
        times 0x3C - ($ - $$) db 0
        dd      pe_header - file_start
pe_header:
        db      'PE', 0, 0
        dw      0x8664                  ; x64
        dw      2                       ; sections
        dd      0, 0, 0
        dw      section_table - optional_header
        dw      0x022E                  ; executable, large addresses, without line numbers, symbols and debug data
optional_header:
        dw      0x020B                  ; PE32+
        db      0, 0
        dd      TEXT_SIZE, 0, 0
        dd      TEXT_ADDRESS + entry - text
        dd      TEXT_ADDRESS
        dq      0                       ; preferred address: none, the code is position independent
        dd      SECTION_ALIGN, FILE_ALIGN
        dw      0, 0, 0, 0, 0, 0
        dd      0
        dd      RELOC_ADDRESS + SECTION_ALIGN
        dd      FILE_ALIGN              ; headers
        dd      0
        dw      10                      ; subsystem: EFI application
        dw      0
        dq      0, 0, 0, 0
        dd      0, 6                    ; data directories
        dq      0, 0, 0, 0, 0
        dd      RELOC_ADDRESS, RELOC_SIZE
section_table:
        db      '.text', 0, 0, 0
        dd      TEXT_SIZE, TEXT_ADDRESS, TEXT_SIZE, FILE_ALIGN, 0, 0
        dw      0, 0
        dd      0xE0000020              ; code; readable, writable (the variables are in it), executable
        db      '.reloc', 0, 0
        dd      RELOC_SIZE, RELOC_ADDRESS, FILE_ALIGN, FILE_ALIGN + TEXT_SIZE, 0, 0
        dw      0, 0
        dd      0x42000040
        times FILE_ALIGN - ($ - $$) db 0

text:
; EFI_STATUS entry(RCX = image handle, RDX = system table). RBX keeps the boot services, RSI the loop's handle list.
entry:
        push    rbx
        push    rsi
        push    rdi
        sub     rsp, 0x30               ; shadow space and two arguments; the stack stays aligned to 16
        mov     [system_table], rdx
        mov     rbx, [rdx + ST_BOOT]
        mov     rdi, rcx
        xor     ecx, ecx                ; no watchdog: people shall have time to read
        xor     edx, edx
        xor     r8d, r8d
        xor     r9d, r9d
        call    [rbx + BS_SET_WATCHDOG]
        mov     rcx, rdi
        lea     rdx, [loaded_image_guid]
        lea     r8, [interface]
        call    [rbx + BS_HANDLE_PROTOCOL]
        test    rax, rax
        jnz     .others
        mov     rax, [interface]
        mov     rcx, [rax + IMAGE_DEVICE]
        call    try_volume
        jz      .found
.others:
        mov     ecx, BY_PROTOCOL
        lea     rdx, [file_system_guid]
        xor     r8d, r8d
        lea     r9, [handle_count]
        lea     rax, [handles]
        mov     [rsp + 0x20], rax
        call    [rbx + BS_LOCATE_HANDLES]
        test    rax, rax
        jnz     .none
        mov     rsi, [handles]
.next:
        cmp     qword [handle_count], 0
        je      .none
        mov     rcx, [rsi]
        call    try_volume
        jz      .found
        add     rsi, 8
        dec     qword [handle_count]
        jmp     .next
.none:
        lea     rdx, [text_none]
        call    print
        jmp     .idle
.found:
        lea     rdx, [text_line]
        call    print
        lea     rdx, [info + INFO_LABEL]
        call    print
        lea     rdx, [text_end]
        call    print
.idle:
        mov     ecx, 1000000            ; microseconds
        call    [rbx + BS_STALL]
        jmp     .idle

; RCX = handle of a volume. ZF set when \bootmgr is on it; then its EFI_FILE_SYSTEM_INFO is in [info].
try_volume:
        sub     rsp, 0x38
        lea     rdx, [file_system_guid]
        lea     r8, [interface]
        call    [rbx + BS_HANDLE_PROTOCOL]
        test    rax, rax
        jnz     .done
        mov     rcx, [interface]
        lea     rdx, [root]
        call    [rcx + FS_OPEN_VOLUME]
        test    rax, rax
        jnz     .done
        mov     rcx, [root]
        lea     rdx, [file]
        lea     r8, [path_bootmgr]
        mov     r9d, FILE_MODE_READ
        mov     qword [rsp + 0x20], 0
        call    [rcx + FILE_OPEN]
        test    rax, rax
        jnz     .done
        mov     rcx, [file]
        call    [rcx + FILE_CLOSE]
        mov     qword [info_size], INFO_ROOM
        mov     rcx, [root]
        lea     rdx, [file_system_info_guid]
        lea     r8, [info_size]
        lea     r9, [info]
        call    [rcx + FILE_GET_INFO]
        test    rax, rax
.done:
        lea     rsp, [rsp + 0x38]       ; keeps the flags
        ret

; RDX = text of 16-bit characters.
print:
        sub     rsp, 0x28
        mov     rax, [system_table]
        mov     rcx, [rax + ST_CON_OUT]
        call    [rcx + OUT_STRING]
        add     rsp, 0x28
        ret

align 8
loaded_image_guid:
        dd      0x5B1B31A1
        dw      0x9562, 0x11D2
        db      0x8E, 0x3F, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B
file_system_guid:
        dd      0x964E5B22
        dw      0x6459, 0x11D2
        db      0x8E, 0x39, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B
file_system_info_guid:
        dd      0x09576E93
        dw      0x6D3F, 0x11D2
        db      0x8E, 0x39, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B
path_bootmgr:   dw      __utf16__('\bootmgr'), 0
text_line:      dw      13, 10, __utf16__('MEDIASHELL UEFI BOOT '), 0
text_end:       dw      13, 10, __utf16__('This is a sample boot program; it starts no operating system.'), 13, 10, 0
text_none:      dw      13, 10, __utf16__('MEDIASHELL: no volume of this machine holds \bootmgr.'), 13, 10, 0
align 8
system_table:   dq      0
interface:      dq      0
handle_count:   dq      0
handles:        dq      0
root:           dq      0
file:           dq      0
info_size:      dq      0
info:           times INFO_ROOM db 0
        dq      0                       ; ends a label that fills the room
        times (-($ - text)) & (FILE_ALIGN - 1) db 0
TEXT_SIZE       equ $ - text

        dd      RELOC_ADDRESS, RELOC_SIZE       ; one relocation block without relocations
        dd      0
        times FILE_ALIGN - RELOC_SIZE db 0
