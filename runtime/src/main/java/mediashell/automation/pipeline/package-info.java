/** The push pipeline: processors, sinks, streams, redirections. */
package mediashell.automation.pipeline;
