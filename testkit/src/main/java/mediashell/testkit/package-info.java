/** Independent readers of images and case files; nothing here imports the rest of the project. */
package mediashell.testkit;
