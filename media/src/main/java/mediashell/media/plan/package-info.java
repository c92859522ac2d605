/** What is to be made, as immutable data: a MediaPlan and its parts. Secrets are references, never values in text. */
package mediashell.media.plan;
