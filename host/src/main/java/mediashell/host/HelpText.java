package mediashell.host;

/** What {@code msh -Help} prints. */
final class HelpText {

    static final String TEXT = """
            msh [options] [script.ps1 [arguments]]
            msh -Command COMMAND...        runs a command; '-' reads it from standard input
            msh -File SCRIPT [arguments]   runs a script file
            msh -EncodedCommand BASE64     runs a command given as base64 over UTF-16LE
            msh                            opens a prompt

            -NoProfile          loads no profile
            -NoLogo             prints no greeting
            -NoExit             opens a prompt after the command
            -NonInteractive     never asks anything
            -WorkingDirectory   the folder to start in
            -Version, -Help     say what they say

            Names may be abbreviated as with pwsh: -c, -f, -e, -nop, -wd. The exit code is the script's.""";

    private HelpText() {}
}
