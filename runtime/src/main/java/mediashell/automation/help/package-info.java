/** Help of commands: comment-based help of functions and scripts, and what the command model itself tells (about_Comment_Based_Help). */
package mediashell.automation.help;
