/** The Secure Boot audit: who signed the programs that firmware starts from a medium. */
package mediashell.media.secureboot;
