package mediashell.interpreter.classes;

import java.util.Iterator;

import mediashell.automation.values.ListValue;

/** An instance of a class that derives from a list of .NET. */
final class ScriptList implements ScriptInstance, ListValue {
    private final ScriptClass type;
    private final Object[] slots;
    private ListValue base;

    ScriptList(ScriptClass type) {
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
        return base;
    }

    @Override
    public void setBaseValue(Object value) {
        this.base = (ListValue) value;
    }

    @Override
    public Object get(int index) {
        return base.get(index);
    }

    @Override
    public void set(int index, Object value) {
        base.set(index, value);
    }

    @Override
    public void add(Object value) {
        base.add(value);
    }

    @Override
    public int count() {
        return base == null ? 0 : base.count();
    }

    @Override
    public Iterator<Object> iterator() {
        return base.iterator();
    }

    @Override
    public String toString() {
        return InstanceBehaviour.text(this);
    }
}
