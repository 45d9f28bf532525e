type Props = {
  readonly text: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** One setting of this machine, that is on or off and says so. */
export function SettingButton({ text, isOn, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      // A clicker that was plugged in here presses nothing.
      onPointerUp={({ currentTarget }) => currentTarget.blur()}
    >
      {text}
    </button>
  );
}
