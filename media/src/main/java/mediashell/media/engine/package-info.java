/** The engine that turns a plan into a medium: compose, lay out, write aside, verify, publish; and reads media back. */
package mediashell.media.engine;
