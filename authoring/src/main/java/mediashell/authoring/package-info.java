/**
 * From a site and a wish to a media plan: follows task sequences, finds contents on distribution points, checks every rule
 * and says all that is wrong at once. Writes no media; knows no cmdlet.
 *
 * <p>Start at {@link mediashell.authoring.StandaloneMediaAuthor}.
 */
package mediashell.authoring;
