package mediashell.interpreter.classes;

import java.util.Iterator;

import mediashell.automation.conversion.ScriptComparable;
import mediashell.automation.conversion.ScriptEnumerable;

/** An instance of a class without a .NET base class, or with one that needs nothing special. */
final class ScriptObject implements ScriptInstance, ScriptComparable, ScriptEnumerable {
    private final ScriptClass type;
    private final Object[] slots;
    private Object baseValue;

    ScriptObject(ScriptClass type) {
        this.type = type;
        this.slots = new Object[type.slotCount()];
    }

    @Override
    public ScriptClass psType() {
        return type;
    }

    @Override
    public Object[] slots() {
        return slots;
    }

    @Override
    public Object baseValue() {
        return baseValue;
    }

    @Override
    public void setBaseValue(Object value) {
        this.baseValue = value;
    }

    @Override
    public boolean hasOrder() {
        return InstanceBehaviour.hasOrder(this);
    }

    @Override
    public Integer compareWith(Object other) {
        return InstanceBehaviour.compare(this, other);
    }

    @Override
    public Iterator<Object> iterator() {
        return InstanceBehaviour.iterator(this);
    }

    @Override
    public boolean equals(Object other) {
        return InstanceBehaviour.equal(this, other);
    }

    @Override
    public int hashCode() {
        return InstanceBehaviour.hash(this);
    }

    @Override
    public String toString() {
        return InstanceBehaviour.text(this);
    }
}
