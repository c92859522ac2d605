/** Publishing: built aside, verified, swapped in; a lock names the owner; what a dead owner left is removed. */
package mediashell.media.publish;
