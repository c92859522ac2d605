/** Cmdlets for disc and FAT images: a folder becomes an image, an image tells what it holds, and becomes a folder. */
@CmdletModule(value = "Mediashell.Image", namespace = "Mediashell.Image.Commands")
package mediashell.cmdlets.image;

import mediashell.automation.CmdletModule;
