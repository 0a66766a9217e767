import { strings } from '@/lib/site/strings';

interface TaskProps {
  /** Set when it is done. */
  readonly done?: string;
}

/** Whether a task of a list is done: a mark for the eye, a word for the ear. */
export function Task({ done }: TaskProps) {
  return (
    <>
      <span role="img" aria-label={done ? strings.block.taskDone : strings.block.taskToDo}>
        {done ? '☑' : '☐'}
      </span>{' '}
    </>
  );
}
