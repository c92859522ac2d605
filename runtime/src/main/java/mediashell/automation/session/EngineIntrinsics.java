package mediashell.automation.session;

/**
 * {@code $ExecutionContext}: what scripts may ask of the engine (System.Management.Automation.EngineIntrinsics).
 *
 * @param runspace the session
 */
public record EngineIntrinsics(Runspace runspace) {}
