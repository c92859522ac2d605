/** From a site and a wish to a media plan. */
package mediashell.authoring;
